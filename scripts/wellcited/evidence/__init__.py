"""An evidence pack: what an auditor needs to see that the articles were written, sourced and reviewed as promised."""
