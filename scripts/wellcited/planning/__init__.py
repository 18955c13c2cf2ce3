"""What must be reviewed, when and by whom; and how the work can be spread. Nothing here judges or writes an article."""
