// A document by its id.
MATCH (node:Document {id: $id})
RETURN node
