/** The query behind a view as a command or a program that gives the same answer elsewhere. It has the document to the
 * letter, as a server may answer trusted documents only. */

export { asGraphQL } from './standalone_query';

type Variables = Record<string, unknown>;

export function asCurl(document: string, variables: Variables, site: string): string {
  const body = JSON.stringify({ query: document, variables }).replaceAll("'", "'\\''");
  return `curl -s '${site}/graphql' -H 'Content-Type: application/json' -d '${body}'\n`;
}

/** Python without any package to install. */
export function asPython(document: string, variables: Variables, site: string): string {
  return `import json
import urllib.request

QUESTION = """${document.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}"""
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

/** R 4.1 or newer with the package httr2. */
export function asR(document: string, variables: Variables, site: string): string {
  return `library(httr2)

question <- ${raw(document)}
variables <- jsonlite::fromJSON(${raw(JSON.stringify(variables))}, simplifyVector = FALSE)

answer <- request("${site}/graphql") |>
  req_body_json(list(query = question, variables = variables), auto_unbox = TRUE) |>
  req_timeout(60) |>
  req_perform() |>
  resp_body_json()
if (length(answer$errors) > 0) stop(answer$errors[[1]]$message)
str(answer$data, max.level = 3)
`;
}

/** A raw string of R, with more dashes than any closing bracket in the text has. */
function raw(text: string): string {
  const longest = Math.max(-1, ...[...text.matchAll(/\)(-*)"/g)].map(([, dashes = '']) => dashes.length));
  const dashes = '-'.repeat(longest + 1);
  return `r"${dashes}(${text})${dashes}"`;
}
