"""
The host's room: answer the events of MkDocs, each by a few calls into other rooms.

Nothing outside this room imports the host or its theme. `host` comes first: it chooses the host, and has to do so
before anything imports it.
"""

from wellcited.mkdocs_plugin import host as host  # isort: skip
from wellcited.mkdocs_plugin.plugin import WellcitedPlugin as WellcitedPlugin
