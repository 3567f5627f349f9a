// All documents.
MATCH (node:Document)
RETURN node
ORDER BY node.publishedOn DESC, node.id
