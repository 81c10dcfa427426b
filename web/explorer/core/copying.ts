/** The query behind a view as a command or a program that gives the same answer elsewhere. */

type Variables = Record<string, unknown>;

export function asCurl(document: string, variables: Variables, site: string): string {
  const body = JSON.stringify({ query: tidy(document), variables }).replaceAll("'", "'\\''");
  return `curl -s '${site}/graphql' -H 'Content-Type: application/json' -d '${body}'\n`;
}

/** Python without any package to install. */
export function asPython(document: string, variables: Variables, site: string): string {
  return `import json
import urllib.request

QUESTION = """
${tidy(document).replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}
"""
VARIABLES = json.loads(${JSON.stringify(JSON.stringify(variables))})

request = urllib.request.Request(
    "${site}/graphql",
    json.dumps({"query": QUESTION, "variables": VARIABLES}).encode(),
    {"Content-Type": "application/json"},
)
with urllib.request.urlopen(request, timeout=60) as response:
    answer = json.load(response)
print(json.dumps(answer, ensure_ascii=False, indent=2))
`;
}

/** The generated documents are indented by four spaces from the second definition on. */
function tidy(document: string): string {
  const lines = document.trim().split('\n');
  return lines.map((line) => line.replace(/^ {4}(?=fragment |query )/, '')).join('\n');
}
