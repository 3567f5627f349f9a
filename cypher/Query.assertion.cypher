// An assertion by its id.
MATCH (node:Assertion {id: $id})
RETURN node
