"""What every part of the front matter has in common: it is frozen, and it knows where it stands."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema


def kebab(name: str) -> str:
    """Return the spelling of a field in YAML: CSL and our own fields use hyphens, Python does not."""
    return name.replace("_", "-")


class Located(BaseModel):
    """
    A frozen piece of front matter that remembers its place.

    Every field may be None: a field that is missing or unusable is absent from the model, so that a rule whose
    input is missing stays silent. Which fields an editor must give is said once, in `required`.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        # Reading fills the models by itself, and the schema takes docstrings from the source when it is asked for.
        # Building validators and reading docstrings at every start would cost a tenth of a second.
        defer_build=True,
    )

    required: ClassVar[tuple[str, ...]] = ()
    """Names (as in YAML) that must be given; the rule `frontmatter-required` and the JSON Schema both read it."""

    path: SkipJsonSchema[str] = Field(default="", exclude=True, repr=False)
    """Where this stands in its file: `citations.3`, or "" for the whole block. Not part of the file itself."""

    def at(self, name: str) -> str:
        """Return the path of one of my fields, for `Article.span`."""
        return f"{self.path}.{name}" if self.path else name

    @classmethod
    def yaml_names(cls) -> dict[str, str]:
        """Return the field names as written in YAML, each with the Python attribute it fills."""
        return {info.alias or name: name for name, info in cls.model_fields.items() if name != "path"}

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> dict[str, Any]:
        schema: dict[str, Any] = handler.resolve_ref_schema(handler(core_schema))
        schema.get("properties", {}).pop("path", None)
        if cls.required:
            schema["required"] = list(cls.required)
        return schema
