// Places directly inside it.
MATCH (this)<-[link:WITHIN]-(node:Location)
RETURN link, node
ORDER BY node.name, node.id
