"""Sources: every mark leads to one, every entry is complete, and numbers have one."""
