// What was said on its behalf.
MATCH (this)<-[link:ON_BEHALF_OF]-(node:Statement)
RETURN link, node
ORDER BY node.spokenOn, node.id
