// What was said on its behalf.
MATCH (this)<-[link:ON_BEHALF_OF]-(node:Statement)
WHERE link.status <> 'DENIED'
RETURN link, node
ORDER BY node.spokenOn, node.id
