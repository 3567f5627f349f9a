// An event of any type by its id.
MATCH (node:Event {id: $id})
RETURN node
