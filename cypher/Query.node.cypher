// Any node by its id.
MATCH (node:Entity {id: $id})
RETURN node
