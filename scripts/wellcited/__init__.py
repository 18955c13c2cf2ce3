"""wellcited: judge, bind and publish health articles that name their sources, reviewers and dates."""

__version__ = "0.1.0"
