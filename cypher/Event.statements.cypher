// What was said about it.
MATCH (this)<-[link:ABOUT]-(node:Statement)
RETURN link, node
ORDER BY node.spokenOn, node.id
