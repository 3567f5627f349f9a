// Places directly inside it.
MATCH (this)<-[link:WITHIN]-(node:Location)
WHERE link.status <> 'DENIED'
RETURN link, node
ORDER BY node.name, node.id
