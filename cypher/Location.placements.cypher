// Every place that it is said to lie in.
MATCH (this)-[link:WITHIN]->(node:Location)
RETURN link, this AS location, node AS within
ORDER BY link.confidence DESC, node.id
