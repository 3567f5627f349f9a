// The document that the passage stands in.
MATCH (this)-[:OF_DOCUMENT]->(node:Document)
RETURN node
ORDER BY node.id
