// What it said.
MATCH (this)<-[link:SPOKEN_BY]-(node:Statement)
RETURN link, node
ORDER BY node.spokenOn, node.id
