// What it said.
MATCH (this)<-[link:SPOKEN_BY]-(node:Statement)
WHERE link.status <> 'DENIED'
RETURN link, node
ORDER BY node.spokenOn, node.id
