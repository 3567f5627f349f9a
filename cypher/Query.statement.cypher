// A statement by its id.
MATCH (node:Statement {id: $id})
RETURN node
