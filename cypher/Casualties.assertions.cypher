// A casualty record tells which fact it concludes from.
MATCH (node:Assertion {fact: this.fact})
RETURN node
ORDER BY node.statedOn, node.id
