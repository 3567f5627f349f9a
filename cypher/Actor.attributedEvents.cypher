// Events that it is said to have carried out.
MATCH (this)<-[link:CARRIED_OUT_BY]-(node:Event)
RETURN link, node
ORDER BY node.dateStart, node.id
