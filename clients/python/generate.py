"""Writes prevnet_client/generated and documents.json from the schema and operations; run it by `make client`."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLNamedType,
    GraphQLSchema,
    TypeInfo,
    TypeInfoVisitor,
    VariableDefinitionNode,
    Visitor,
    build_schema,
    get_named_type,
    is_abstract_type,
    parse,
    print_ast,
    validate,
    visit,
)

HERE = Path(__file__).parent
GENERATED = HERE / "prevnet_client" / "generated"
DOCUMENTS = HERE / "documents.json"
STAMP = GENERATED / "made_from.json"


def main() -> None:
    shutil.rmtree(GENERATED, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "ariadne_codegen"], cwd=HERE, check=True, stdout=subprocess.DEVNULL)
    DOCUMENTS.write_text(json.dumps(documents(), indent=1) + "\n", encoding="utf-8")
    STAMP.write_text(json.dumps(digests(), indent=1) + "\n", encoding="utf-8")


def documents() -> dict[str, str]:
    """The texts that the client sends, by their ids: a manifest for `prevnet documents add`."""
    sys.path.insert(0, str(HERE))
    from prevnet_client.generated.base_client import text_of

    texts = map(text_of, re.findall(r'gql\("""(.*?)"""\)', (GENERATED / "client.py").read_text("utf-8"), re.DOTALL))
    return dict(sorted((f"sha256:{hashlib.sha256(text.encode()).hexdigest()}", text) for text in texts))


def digests() -> dict[str, str]:
    """What the generated package was made from, and what it is: both tell when it is stale."""
    schema = build_schema((HERE / "../../schema.graphql").read_text("utf-8"))
    operations = parse("\n".join(path.read_text("utf-8") for path in sorted((HERE / "operations").glob("*.graphql"))))
    errors = validate(schema, operations)
    if errors:
        raise SystemExit("\n".join(map(str, errors)))
    files = [HERE / "base_client.py", HERE / "../../requirements-client.lock"]
    sources = [print_ast(operations), *used_schema(schema, operations), *(path.read_text("utf-8") for path in files)]
    results = [path.read_text("utf-8") for path in [*sorted(GENERATED.glob("*.py")), DOCUMENTS]]
    return {"sources": _digest(sources), "results": _digest(results)}


def used_schema(schema: GraphQLSchema, operations: DocumentNode) -> list[str]:
    """The fields that the operations select and all that their types lead to, without descriptions, in order."""
    lines: set[str] = set()
    inputs: list[GraphQLNamedType] = []
    info = TypeInfo(schema)

    class Used(Visitor):
        def enter_field(self, node: FieldNode, *_: Any) -> None:
            parent, kind = info.get_parent_type(), info.get_type()
            lines.add(f"{parent}.{node.name.value}: {kind}")
            named = get_named_type(kind)
            if is_abstract_type(named):
                lines.add(f"{named} = {' | '.join(sorted(str(one) for one in schema.get_possible_types(named)))}")
            inputs.append(named)

        def enter_variable_definition(self, node: VariableDefinitionNode, *_: Any) -> None:
            name = re.sub(r"[\[\]!]", "", print_ast(node.type))
            inputs.append(schema.type_map[name])

    visit(operations, TypeInfoVisitor(info, Used()))
    return sorted(lines.union(_closure(inputs)))


def _closure(types: Iterable[GraphQLNamedType]) -> Iterator[str]:
    """The enumerations and input types among the types, with all that these lead to."""
    waiting, known = list(types), set[str]()
    while waiting:
        one = waiting.pop()
        if one.name in known:
            continue
        known.add(one.name)
        if isinstance(one, GraphQLEnumType):
            yield f"{one.name} = {' | '.join(one.values)}"
        elif isinstance(one, GraphQLInputObjectType):
            for name, field in one.fields.items():
                yield f"{one.name}.{name}: {field.type}"
                waiting.append(get_named_type(field.type))


def _digest(texts: Iterable[str]) -> str:
    state = hashlib.sha256()
    for text in texts:
        state.update(hashlib.sha256(text.encode()).digest())
    return state.hexdigest()


if __name__ == "__main__":
    main()
