"""Model to what templates and machines read: pure functions, no input or output, no clock, no templates."""
