/** A fact that the reference graph must hold, and the assertion that holds it. */
export interface Fact {
  /** The row of the list of facts: S1a to S13 are sentences of the article, A and R attacks and responses beyond it. */
  row: string;
  says: string;
  subject: string;
  predicate: string;
  object?: string;
  /** As a reader sees it: "22", "at least 1", "unknown". */
  value?: string;
  by?: string;
  stance: string;
  /** Of a passage among its evidence. */
  locator: string;
}

// row | what it says | subject | predicate | object, or "= value", or "(open)" | stance, and by whom | locator
const TABLE = `
# The article, sentence by sentence
S1a | the United States carried out the airstrike | response/us-airstrike-eastern-syria-2021-02 | CARRIED_OUT_BY | state/united-states | ASSERTED by organization/unnamed-newsroom | S1
S1a | it hit facilities | response/us-airstrike-eastern-syria-2021-02 | TARGETED | site/militia-facilities-eastern-syria | ASSERTED by organization/unnamed-newsroom | S1
S1a | it took place in eastern Syria | response/us-airstrike-eastern-syria-2021-02 | OCCURRED_IN | region/eastern-syria | ASSERTED by organization/unnamed-newsroom | S1
S1b | a militia uses the facilities | site/militia-facilities-eastern-syria | USED_BY | armed-group/iran-backed-militia-eastern-syria | ASSERTED by state/united-states | S1
S1b | the airstrike was directed at the militia | response/us-airstrike-eastern-syria-2021-02 | TARGETED | armed-group/iran-backed-militia-eastern-syria | ASSERTED by state/united-states | S1
S1b | the United States says that Iran backs the militia | armed-group/iran-backed-militia-eastern-syria | AFFILIATED_WITH | state/iran | ASSERTED by state/united-states | S1
S1c | the rocket attack prompted the airstrike | response/us-airstrike-eastern-syria-2021-02 | PROMPTED_BY | attack/irbil-rockets-2021-02-15 | ASSERTED by state/united-states | S1
S1c | the rockets were fired at American forces | attack/irbil-rockets-2021-02-15 | TARGETED | state/united-states | ASSERTED by organization/unnamed-newsroom | S1
S2 | Biden approved it, by reports | response/us-airstrike-eastern-syria-2021-02 | AUTHORISED_BY | person/joe-biden | ASSERTED by organization/unnamed-newsroom | S2
S2 | Biden is the President | person/joe-biden | AFFILIATED_WITH | state/united-states | ASSERTED by organization/unnamed-newsroom | S2
S3a | it is a military action of the Biden administration | response/us-airstrike-eastern-syria-2021-02 | PART_OF | series/military-actions-of-the-biden-administration | ASSERTED by organization/unnamed-newsroom | S3
S3a | the administration carries these actions out | series/military-actions-of-the-biden-administration | CARRIED_OUT_BY | organization/biden-administration | ASSERTED by organization/unnamed-newsroom | S3
S3b | the administration stated a policy | statement/biden-administration-puts-china-first | SPOKEN_BY | organization/biden-administration | ASSERTED by organization/unnamed-newsroom | S3
S3b | the policy is about China | statement/biden-administration-puts-china-first | ABOUT | state/china | ASSERTED by organization/unnamed-newsroom | S3
S4a | Kirby called it proportionate | statement/kirby-airstrike-was-proportionate | SPOKEN_BY | person/john-kirby | ASSERTED by organization/associated-press | S4
S4a | he spoke for the Pentagon | statement/kirby-airstrike-was-proportionate | ON_BEHALF_OF | organization/pentagon | ASSERTED by organization/associated-press | S4
S4a | it is about the airstrike | statement/kirby-airstrike-was-proportionate | ABOUT | response/us-airstrike-eastern-syria-2021-02 | ASSERTED by organization/associated-press | S4
S4a | Kirby is spokesman of the Pentagon | person/john-kirby | AFFILIATED_WITH | organization/pentagon | ASSERTED by organization/unnamed-newsroom | S4
S4b | coalition partners were consulted | response/us-consultation-with-coalition-partners-2021-02 | INVOLVED | organization/us-led-coalition | ASSERTED by organization/pentagon | S4
S4b | the consultation answers the same attack | response/us-consultation-with-coalition-partners-2021-02 | PROMPTED_BY | attack/irbil-rockets-2021-02-15 | ASSERTED by organization/pentagon | S4
S4b | the United States consulted them | response/us-consultation-with-coalition-partners-2021-02 | CARRIED_OUT_BY | state/united-states | ASSERTED by organization/pentagon | S4
S5a | Kirby gave its message | statement/kirby-message-of-the-airstrike | SPOKEN_BY | person/john-kirby | ASSERTED by organization/associated-press | S5
S5a | the message is about the airstrike | statement/kirby-message-of-the-airstrike | ABOUT | response/us-airstrike-eastern-syria-2021-02 | ASSERTED by organization/associated-press | S5
S5b | Kirby told its aim | statement/kirby-aim-to-de-escalate | SPOKEN_BY | person/john-kirby | ASSERTED by organization/associated-press | S5
S5b | the aim concerns eastern Syria | statement/kirby-aim-to-de-escalate | ABOUT | region/eastern-syria | ASSERTED by organization/associated-press | S5
S5b | the aim concerns Iraq | statement/kirby-aim-to-de-escalate | ABOUT | country/iraq | ASSERTED by organization/associated-press | S5
S6 | Iraq investigates | response/iraq-investigation-of-irbil-attack-2021-02 | CARRIED_OUT_BY | state/iraq | ASSERTED by person/john-kirby | S6
S6 | the investigation answers the attack | response/iraq-investigation-of-irbil-attack-2021-02 | PROMPTED_BY | attack/irbil-rockets-2021-02-15 | ASSERTED by person/john-kirby | S6
S6 | Kirby said so | statement/kirby-iraq-leads-investigation | SPOKEN_BY | person/john-kirby | ASSERTED by organization/unnamed-newsroom | S6
S7a | rockets hit the high-security zone | attack/irbil-rockets-2021-02-15 | OCCURRED_IN | zone/irbil-high-security-zone | ASSERTED by organization/unnamed-newsroom | S7
S7a | they were directed at it | attack/irbil-rockets-2021-02-15 | TARGETED | zone/irbil-high-security-zone | ASSERTED by organization/unnamed-newsroom | S7
S7a | the zone is in Irbil | zone/irbil-high-security-zone | WITHIN | city/irbil | ASSERTED by organization/unnamed-newsroom | S7
S7b | the US embassy is in the zone | site/us-embassy-iraq | WITHIN | zone/irbil-high-security-zone | ASSERTED by organization/unnamed-newsroom | S7
S7c | it happened on 15 February | attack/irbil-rockets-2021-02-15 | DATE | = 2021-02-15 | ASSERTED by person/john-kirby | S6
S7c | it happened on a Monday, read as 22 February | attack/irbil-rockets-2021-02-15 | DATE | = 2021-02-22 | ASSERTED by organization/unnamed-newsroom | S7
S8a | one contractor or more was killed | attack/irbil-rockets-2021-02-15 | KILLED | = at least 1 | ASSERTED by organization/unnamed-newsroom | S8
S8b | an American service member was wounded | attack/irbil-rockets-2021-02-15 | WOUNDED | = 1 | ASSERTED by organization/unnamed-newsroom | S8
S8b | coalition troops were wounded, their number unknown | attack/irbil-rockets-2021-02-15 | WOUNDED | = unknown | ASSERTED by organization/unnamed-newsroom | S8
S9a | it was the third attack in a week | attack/irbil-rockets-2021-02-15 | PART_OF | series/attacks-on-western-installations-2021-02 | ASSERTED by organization/unnamed-newsroom | S9
S9b | relative calm preceded the attacks | series/attacks-on-western-installations-2021-02 | PRECEDED_BY | incident/relative-calm-in-iraq | ASSERTED by organization/unnamed-newsroom | S9
S10a | the administration condemned the attack | response/us-condemnation-of-irbil-attack-2021-02 | CARRIED_OUT_BY | organization/biden-administration | ASSERTED by organization/unnamed-newsroom | S10
S10a | the attack prompted the condemnation | response/us-condemnation-of-irbil-attack-2021-02 | PROMPTED_BY | attack/irbil-rockets-2021-02-15 | ASSERTED by organization/unnamed-newsroom | S10
S10b | US officials have not determined who did it | attack/irbil-rockets-2021-02-15 | CARRIED_OUT_BY | (open) | UNDETERMINED by organization/us-officials | S10
S11 | militias were behind past rocket attacks | series/past-rocket-attacks-on-us-in-iraq | CARRIED_OUT_BY | armed-group/iran-backed-shiite-militias | ASSERTED by organization/us-officials | S11
S11 | Iran backs these militias | armed-group/iran-backed-shiite-militias | AFFILIATED_WITH | state/iran | ASSERTED by organization/us-officials | S11
S12 | Saraya Awliya al-Dam claims the attack | attack/irbil-rockets-2021-02-15 | CARRIED_OUT_BY | armed-group/saraya-awliya-al-dam | CLAIMED by armed-group/saraya-awliya-al-dam | S12
S13 | Iran denies links to the group | armed-group/saraya-awliya-al-dam | AFFILIATED_WITH | state/iran | DENIED by state/iran | S13

# The wider events
A1 | it hit the airport and the base | attack/irbil-rockets-2021-02-15 | OCCURRED_IN | site/irbil-airport-base | ASSERTED by organization/associated-press | body
A1 | the United States ties it to Iran-backed militias | attack/irbil-rockets-2021-02-15 | CARRIED_OUT_BY | armed-group/iran-backed-shiite-militias | ASSERTED by state/united-states | body
A1 | one contractor was killed | attack/irbil-rockets-2021-02-15 | KILLED | = 1 | ASSERTED by organization/us-led-coalition | body
A1 | a wounded civilian died later | attack/irbil-rockets-2021-02-15 | KILLED | = 1 | ASSERTED by organization/rudaw | body
A1 | three rockets hit the base | attack/irbil-rockets-2021-02-15 | MUNITIONS_FIRED | = 3 | ASSERTED by organization/us-led-coalition | body
A2 | rockets hit Balad air base | attack/balad-rockets-2021-02-20 | OCCURRED_IN | site/balad-air-base | ASSERTED by organization/politico | body
A2 | four rockets or more | attack/balad-rockets-2021-02-20 | MUNITIONS_FIRED | = at least 4 | ASSERTED by organization/politico | body
A2 | one was wounded | attack/balad-rockets-2021-02-20 | WOUNDED | = 1 | ASSERTED by organization/politico | body
A3 | rockets fell in the Green Zone | attack/baghdad-green-zone-rockets-2021-02-22 | OCCURRED_IN | zone/baghdad-green-zone | ASSERTED by organization/politico | body
A3 | nobody was killed | attack/baghdad-green-zone-rockets-2021-02-22 | KILLED | = 0 | ASSERTED by organization/associated-press | body
A3 | minor damage | attack/baghdad-green-zone-rockets-2021-02-22 | DAMAGE | = minor damage to property | ASSERTED by organization/associated-press | body
A3 | the third in the week by other reports | attack/baghdad-green-zone-rockets-2021-02-22 | PART_OF | series/attacks-on-western-installations-2021-02 | ASSERTED by organization/politico | body
R1 | it hit the Abu Kamal area | response/us-airstrike-eastern-syria-2021-02 | OCCURRED_IN | city/abu-kamal | ASSERTED by organization/military-com | body
R1 | seven bombs | response/us-airstrike-eastern-syria-2021-02 | MUNITIONS_FIRED | = 7 | ASSERTED by organization/us-officials | body
R1 | it was directed at Kataib Hezbollah | response/us-airstrike-eastern-syria-2021-02 | TARGETED | armed-group/kataib-hezbollah | ASSERTED by organization/pentagon | body
R1 | it was directed at Kataib Sayyid al-Shuhada | response/us-airstrike-eastern-syria-2021-02 | TARGETED | armed-group/kataib-sayyid-al-shuhada | ASSERTED by organization/pentagon | body
R1 | it also answers the Green Zone attack | response/us-airstrike-eastern-syria-2021-02 | PROMPTED_BY | attack/baghdad-green-zone-rockets-2021-02-22 | ASSERTED by organization/the-independent | body
A4 | rockets hit Ain al-Asad | attack/ain-al-asad-rockets-2021-03-03 | OCCURRED_IN | site/ain-al-asad-air-base | ASSERTED by organization/pentagon | body
A4 | ten rockets | attack/ain-al-asad-rockets-2021-03-03 | MUNITIONS_FIRED | = 10 | ASSERTED by organization/pentagon | body
A4 | a contractor died of a cardiac episode | attack/ain-al-asad-rockets-2021-03-03 | KILLED | = 1 | ASSERTED by organization/pentagon | body
A4 | no source calls it revenge | attack/ain-al-asad-rockets-2021-03-03 | PROMPTED_BY | response/us-airstrike-eastern-syria-2021-02 | INFERRED by organization/antecedent-editors | body
A5 | rockets near Balad | attack/balad-rockets-2021-03-15 | OCCURRED_IN | site/balad-air-base | ASSERTED by organization/iraqi-security-media-cell | body
A5 | no significant losses | attack/balad-rockets-2021-03-15 | DAMAGE | = no significant losses; a house outside the base damaged | ASSERTED by organization/iraqi-security-media-cell | body
R2 | it answers drone attacks | response/us-airstrikes-iraq-syria-border-2021-06 | PROMPTED_BY | attack/drone-attacks-on-us-in-iraq-2021 | ASSERTED by state/united-states | body
R2 | it hit Syria | response/us-airstrikes-iraq-syria-border-2021-06 | OCCURRED_IN | country/syria | ASSERTED by organization/pentagon | body
R2 | it hit Iraq | response/us-airstrikes-iraq-syria-border-2021-06 | OCCURRED_IN | country/iraq | ASSERTED by organization/pentagon | body
R2 | four killed | response/us-airstrikes-iraq-syria-border-2021-06 | KILLED | = 4 | ASSERTED by armed-group/popular-mobilization-forces | body
R2 | five killed | response/us-airstrikes-iraq-syria-border-2021-06 | KILLED | = 5 | ASSERTED by organization/syrian-observatory-for-human-rights | body
A6 | Iranian factions shelled the base | attack/al-omar-oil-field-shelling-2021-06-28 | CARRIED_OUT_BY | armed-group/iranian-factions-eastern-syria | ASSERTED by organization/shafaq-news | body
A6 | it answers the airstrikes of June | attack/al-omar-oil-field-shelling-2021-06-28 | PROMPTED_BY | response/us-airstrikes-iraq-syria-border-2021-06 | ASSERTED by organization/shafaq-news | body

# Statements
Blinken | outraged | statement/blinken-outraged | SPOKEN_BY | person/antony-blinken | ASSERTED | body
Psaki | reserves the right to respond | statement/psaki-reserves-right-to-respond | SPOKEN_BY | person/jen-psaki | ASSERTED | body
Syria | condemns the airstrike | statement/syria-condemns-airstrike | SPOKEN_BY | state/syria | ASSERTED | body
Lavrov | calls the airstrike illegal | statement/lavrov-airstrike-illegal | SPOKEN_BY | person/sergei-lavrov | ASSERTED | body
Lavrov | spoke for Russia | statement/lavrov-airstrike-illegal | ON_BEHALF_OF | state/russia | ASSERTED | body
PMF | condemn the airstrike | statement/pmf-condemns-airstrike | SPOKEN_BY | armed-group/popular-mobilization-forces | ASSERTED | body
Kataib Hezbollah | denies the attacks | statement/kataib-hezbollah-denies-attacks | ON_BEHALF_OF | armed-group/kataib-hezbollah | ASSERTED | body

# Conflicts
rockets on Irbil | three or more | attack/irbil-rockets-2021-02-15 | MUNITIONS_FIRED | = at least 3 | ASSERTED by organization/agence-france-presse | body
rockets on Irbil | 14 | attack/irbil-rockets-2021-02-15 | MUNITIONS_FIRED | = 14 | ASSERTED by organization/us-led-coalition | body
wounded at Irbil | 6 | attack/irbil-rockets-2021-02-15 | WOUNDED | = 6 | ASSERTED by organization/agence-france-presse | body
wounded at Irbil | 9 | attack/irbil-rockets-2021-02-15 | WOUNDED | = 9 | ASSERTED by organization/politico | body
wounded at Irbil | 8 contractors | attack/irbil-rockets-2021-02-15 | WOUNDED | = 8 | ASSERTED by organization/us-led-coalition | body
nationality of the contractor | not American | attack/irbil-rockets-2021-02-15 | NATIONALITY_OF_VICTIM | = not American | ASSERTED by organization/us-led-coalition | body
nationality of the contractor | Filipino | attack/irbil-rockets-2021-02-15 | NATIONALITY_OF_VICTIM | = Filipino | ASSERTED by organization/washington-times | body
nationality of the contractor | American | attack/irbil-rockets-2021-02-15 | NATIONALITY_OF_VICTIM | = American | ASSERTED by organization/arrahmah-id | body
day of the Irbil attack | 16 February | attack/irbil-rockets-2021-02-15 | DATE | = 2021-02-16 | ASSERTED by organization/scriberr-news | body
day of the Irbil attack | the Tuesday | attack/irbil-rockets-2021-02-15 | DATE | = 2021-02-16 | ASSERTED by organization/zee-news | body
attribution of the Irbil attack | not Kataib Hezbollah | attack/irbil-rockets-2021-02-15 | CARRIED_OUT_BY | armed-group/kataib-hezbollah | DENIED by armed-group/kataib-hezbollah | body
attribution of the Irbil attack | Daesh | attack/irbil-rockets-2021-02-15 | CARRIED_OUT_BY | armed-group/islamic-state | ASSERTED by organization/iraqi-officials | body
attribution of the Green Zone attack | not Kataib Hezbollah | attack/baghdad-green-zone-rockets-2021-02-22 | CARRIED_OUT_BY | armed-group/kataib-hezbollah | DENIED by armed-group/kataib-hezbollah | body
day of the Balad attack | a day before 22 February | attack/balad-rockets-2021-02-20 | DATE | = 2021-02-21 | ASSERTED by organization/parstoday | body
deaths in the airstrike | 1 | response/us-airstrike-eastern-syria-2021-02 | KILLED | = 1 | ASSERTED by organization/pentagon | body
deaths in the airstrike | 6 | response/us-airstrike-eastern-syria-2021-02 | KILLED | = 6 | ASSERTED by organization/iraqi-officials | body
deaths in the airstrike | 17 | response/us-airstrike-eastern-syria-2021-02 | KILLED | = 17 | ASSERTED by organization/syrian-observatory-for-human-rights | body
deaths in the airstrike | 22 | response/us-airstrike-eastern-syria-2021-02 | KILLED | = 22 | ASSERTED by organization/syrian-observatory-for-human-rights | body
deaths in the airstrike | 1 | response/us-airstrike-eastern-syria-2021-02 | KILLED | = 1 | ASSERTED by armed-group/popular-mobilization-forces | body
wounded in the airstrike | 2 | response/us-airstrike-eastern-syria-2021-02 | WOUNDED | = 2 | ASSERTED by organization/pentagon | body
wounded in the airstrike | 11 | response/us-airstrike-eastern-syria-2021-02 | WOUNDED | = 11 | ASSERTED by organization/iraqi-officials | body
day of the airstrike | 25 February, American time | response/us-airstrike-eastern-syria-2021-02 | DATE | = 2021-02-25 | ASSERTED by organization/daily-beast | body
day of the airstrike | 26 February, local time | response/us-airstrike-eastern-syria-2021-02 | DATE | = 2021-02-26 | ASSERTED by organization/southfront | body
place of the embassy | in the Green Zone | site/us-embassy-iraq | WITHIN | zone/baghdad-green-zone | ASSERTED by organization/politico | body
`;

type Columns = [string, string, string, string, string, string, string];

export const FACTS: Fact[] = TABLE.split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => {
    const [row, says, subject, predicate, end, said, locator] = line.split(' | ') as Columns;
    const [stance, by] = said.split(' by ') as [string, string?];
    return {
      row,
      says,
      subject,
      predicate,
      ...(end.startsWith('= ') ? { value: end.slice(2) } : end !== '(open)' && { object: end }),
      stance,
      ...(by && { by }),
      locator,
    };
  });
