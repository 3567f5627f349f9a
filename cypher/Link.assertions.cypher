// An edge carries the ids of the facts that it concludes from; the second, where there is one, leaves the other end open.
UNWIND this.facts AS fact
MATCH (node:Assertion {fact: fact})
RETURN node
ORDER BY node.statedOn, node.id
