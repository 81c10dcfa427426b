// The peer: @neo4j/graphql behind graphql-yoga, on the database that NEO4J_… name.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, HOST, PORT } = process.env;
const typeDefs = readFileSync(new URL("types.graphql", import.meta.url), "utf8");
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, logging: false, graphiql: false, maskedErrors: false });
createServer(yoga).listen(Number(PORT), HOST);
process.on("SIGTERM", () => process.exit(0));
