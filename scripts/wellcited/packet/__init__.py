"""One page for a reviewer, with everything that a review needs, and the answers that come back from it."""
