/**
 * English that both kinds of sentence share: who, where, when and how far. Slots: `Council`, `Its` and `Their` (the
 * council, as far as the sentence before tells), `PlaceName`, `Area` (names of the area and "this aspect"), `Year`,
 * `ToComma` (any words up to a comma), `Partly` (…).
 */
export const COMMON = `
Adverb = therefore | thus | hence | overall | now | currently | presently | still | again | also | too | consequently
  | accordingly | however | clearly | consistently | only | just | merely | simply | nevertheless | nonetheless
  | securely | firmly | solidly | undoubtedly | unquestionably | certainly | indeed | demonstrably | evidently
  | plainly | obviously | rightly | encouragingly | disappointingly | pleasingly | regrettably | unfortunately | sadly
  | similarly | equally | additionally | furthermore | moreover | finally | wholly | entirely | fully | thoroughly
  | uniformly | decidedly | notably | unequivocally | definitely | truly | strongly | steadily | importantly | already
  | once again | once more | yet again | as a result | at present | at this time | of course | in fact | in addition
  | in consequence | collectively | jointly | together | locally | correctly | comfortably | continually | continuously
Whole = on balance | on the whole | taken together | taken as a whole | as a whole | in summary | in conclusion
  | to summarise | to conclude | in short | all in all | in sum | (taking | having (taken | considered | weighed | reviewed | examined)) (everything | (all | all of)? (the | this)? available? evidence) (into account | together)? | for these reasons
  | for this reason | on this basis | on this evidence | on (the | all the)? (available | inspection)? evidence
  | on the evidence (available | seen | presented | provided) | on the basis of (the | all the)? (available)? evidence
  | in (our | the inspectors ') (overall)? (judgement | view | opinion | assessment)
  | in overall terms | in all respects | in every respect | across the board | across all services
Year = YearWord (("/" | "-" | to)? YearEnd)?
LastTime = last year ("'s" (assessment | letter | review | report | judgement))?
  | the (year before | previous year | year before that | previous assessment | last assessment | preceding year)
  | previous years | Year | the Year (assessment | letter | review) | then
Then = (in | at | for)? LastTime | previously | before | a year ago | the year before | earlier
Now = this year | in this year "'s" assessment | in this assessment | now | at present | currently | today | in the current year
AsBefore = just? as (it | they)? (was | were | is | has been)? (in | at)? LastTime | as before | as previously
  | like LastTime | for the second year (running | in succession | in a row)? | unchanged (from | since) LastTime
  | for a second year | as (it | they) (was | were) (in | at) LastTime
AsShown = as (the | our | this)? evidence (above | below | set out below)? (show:s | demonstrate:s | confirm:s | indicate:s | makes clear)
  | as (we | inspectors) (have | has)? (judge | judged | find | found)
  | as (is)? (set out | described | shown | explained | outlined | summarised) (below | above | in this letter)
Children = ChildDet* ChildNoun (("," | and | or | "/")+ ChildNoun)* (("," | and | or)+ their? (families | parents | carers | families and carers))? ((in | across | of) the? PlaceName)?
ChildDet = all | Its | the | Their | our | local | of | every
ChildNoun = children | young people | child | young person
Kids = Children | ChildDet* (pupils | learners | students)
OwnedBy = ChildDet* (children "'s" and young people | children | young people | children and young people | young people and children) ("'s" | "'")
Place = (in | across | within | throughout | over) (the | this | its)? (whole | entire | local | of the)* (county | borough | city | district | council | authority | local authority | local area | area | "council's area" | "authority's area" | council area) (as a whole)?
  | (in | across | throughout | within | of) the? PlaceName (as a whole)? | locally | across the board
ForChildren = (for | of | among) Children | for (its | the | all)? (users | service users)
In = in | for | within | across | on | to | towards | under | of | regarding | concerning | about | (with regard | with respect | in relation | in regard) to
  | in (respect | terms | the case) of | as regards | against
InArea = In Area !here
Adjunct = Adverb | Whole | Now | AsBefore | AsShown | ForChildren | Place | InArea
Wide = including ToMark | and including ToMark | despite ToMark | notwithstanding ToMark | in spite of ToMark | which ToMark | regardless of ToMark | (led | supported | coordinated | overseen | provided | commissioned) by ToMark | working with ToMark
  | for Some as for (all | the) (others | rest | children | young people | other children)+
Dash = "–" | "—" | "-"
Mid = ("," | "(" | Dash)? Adjunct+ ("," | ")" | Dash)? | ("," | "(" | Dash) Wide ("," | ")" | Dash)
Poss = Council ("'s" | "'") | Its | Their | your
Partners = (its | their | the | local | key | main | strategic | other | statutory | all | of | various | health | voluntary | voluntary sector | public sector)* (partner (agencies | organisations | services | bodies | organizations) | partners | agencies | primary care (trust | trusts)
  | health services | voluntary and community (sector | organisations) | voluntary sector | schools | police)
With = (together | along | working | working closely | working together | in partnership | jointly | acting | in conjunction | in collaboration | working in partnership)? with | alongside | and | supported by | as well as
Partnered = WhoOne ("," | "(")? (With Partners | and those of Partners) ("," | ")")? | (working | together | working together | in partnership | working closely | along) with Partners ","? WhoOne
  | Partners ("," | "(")? (and | together with | along with | working with | alongside | with | in partnership with) WhoOne ("," | ")")?
ServDet = the | all | of | PlacePoss | council | local | relevant | public | our
PlacePoss = (borough | county | city | district | local area) "'s" | PlaceName "'s"
WhoOne = (Poss | ServDet)* By
Who = WhoOne | Partnered
We = we | (the | our)? inspectors | ofsted | the inspectorate | this (assessment | inspection | letter | review) | our (assessment | inspection)
Evidence = (the | our | this | all | all the | all of the)? EvidenceKind* EvidenceNoun (from | of | gathered during | gathered in | seen during | in) (this | the | our)? (assessment | inspection | annual performance assessment | fieldwork | review | year)
  | (the | our | this | all | all the | all of the)? EvidenceKind* the? EvidenceNoun ((that | which)? (we | inspectors) (have)? (seen | saw | gathered | considered | reviewed | found | collected | examined) | available | provided | presented | submitted | gathered | seen | considered | below | above | set out below)?
EvidenceKind = available | inspection | weight of | weight of the | body of | other | external | independent | main | wider | assessment | overall | performance
Says = We Adverb* (have | has)? Adverb* (judge:v | find:v | conclude:v | consider:v | agree:v | are satisfied | are confident | are clear) that
  | Evidence Adverb* (show:s | shows | confirm:s | demonstrate:s | indicate:s | makes clear) that
  | (Poss | the) (strong | good)* track record Adverb* (show:s | demonstrate:s | confirm:s | indicate:s) that
  | it is (our | the inspectors ') (overall)? (judgement | view | conclusion | finding) that
  | (our | the inspectors ') (overall)? (judgement | view | conclusion | finding) is that
Opener = Adjunct | however | nevertheless | similarly | and | but | so | yet | hence | like AnyArea | Says | alongside this
Opening = (Opener ("," | ":")?)*
`;

/** What the council is able to improve, and its services; for phrases of the framework. */
export const PHRASES = `
Improvement = (further | continued | sustained | future | continuous | the)* (improvement | improvements)
BringAbout = (secure | bring about | make | deliver | sustain | achieve | sustain and build on | build on | maintain | drive | effect | continue | sustain and extend | plan for | carry through)
Improve = for Improvement | to BringAbout (and BringAbout)? (its | the | recent | these)* Improvement | to BringAbout further
  | to (further | continue to | sustain and | maintain and | develop and)? improve ((its? performance | TheirServices)? Further? | Further TheirServices)
Further = (still | even)? further
TheirServices = (its | their | these) (own)? (children "'s")? services (for Children)?
ServicesFor = (Poss | ServDet)* (children "'s")? services (for Children)?
`;
