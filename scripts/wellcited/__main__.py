"""`python -m wellcited` is the command `wellcited`."""

from wellcited.cli import main

if __name__ == "__main__":
    main()
