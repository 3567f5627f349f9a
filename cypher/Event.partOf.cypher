// Series that it is counted in.
MATCH (this)-[link:PART_OF]->(node:Series)
RETURN link, node AS series, this AS event
ORDER BY node.id
