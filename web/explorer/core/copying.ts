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

/** R with the package httr2. */
export function asR(document: string, variables: Variables, site: string): string {
  // A string of JSON reads the same in R.
  const quoted = (text: string) => JSON.stringify(text);
  return `library(httr2)

question <- ${quoted(tidy(document))}
variables <- jsonlite::fromJSON(${quoted(JSON.stringify(variables))}, simplifyVector = FALSE)

answer <- request("${site}/graphql") |>
  req_body_json(list(query = question, variables = variables), auto_unbox = TRUE) |>
  req_timeout(60) |>
  req_perform() |>
  resp_body_json()
str(answer$data, max.level = 3)
`;
}

/** The generated documents are indented by four spaces from the second definition on. */
function tidy(document: string): string {
  const lines = document.trim().split('\n');
  return lines.map((line) => line.replace(/^ {4}(?=fragment |query )/, '')).join('\n');
}
