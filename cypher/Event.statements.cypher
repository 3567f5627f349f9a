// What was said about it.
MATCH (this)<-[link:ABOUT]-(node:Statement)
WHERE link.status <> 'DENIED'
RETURN link, node
ORDER BY node.spokenOn, node.id
