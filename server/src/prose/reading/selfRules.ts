/**
 * What is said of how the council sees itself. A reading is noted as `@=`, `@+` (better than it is) or `@-` (worse),
 * with the words that say it. Slots besides the common ones: `Analyses`, `SelfNoun`, `Topics`, `PerformanceNoun`,
 * `StrengthNoun`, `WeaknessNoun`, `EvidenceNoun` (the framework's words), `It`, `They`, `ItView`.
 */
export const SELF = `
Own = its !own | their !own | own !own | Council ("'s" | "'") !own
Det = Own | the | some | a | an | number of | many | several | most | all | any | certain | few | these | both | important | major
  | significant | key | main | real | recent | overall | current | considerable | serious | of | remaining | known | identified
  | relative | two | three | one | each | significantly | considerably | slightly | other | good | perceived | continuing | clear | more
  | substantial | true | genuine | very | clear | (extent | scale | significance | seriousness | level | amount | impact | degree | importance | rate | pace | range | severity | gravity | depth | strength | quality) of
  | wide range of | real | weaker | persistent | longstanding | long-standing | notable | obvious | many of
OfServices = of (its | the | these | our)? (own | local | children "'s" | council)* (services | service | work | provision) (for Children)? (on outcomes (for Children)?)? | of Council
Made = (that | which)? (it | Council)? (has | have | had)? (been)? made | made by Council | to date | (that | which)? (we | inspectors) (have)? (identify:ed | found | saw | seen) | (identify:ed | found | seen) by (us | inspectors)
Do = doing | performing | perform | performs | do | does | done | progressing | serve | meet the needs of Children
HowWell = how (well | effectively | good | successfully | far) (it | Council | its services | its work | services | they | children "'s" services | its provision | it and its partners) (is | are | has | have)? Do?
  | how (it | Council | its? services | children "'s" services | its provision) (is | are) (doing | performing | progressing)
  | its (own)? position | where (it | Council) stands | how it is (doing | performing)
Places = (areas | aspects | things | those areas)
Strong1 = Det* ( PerformanceNoun | StrengthNoun | successes | accomplishments | progress | improvement:n ) OfServices? Made? | Det* impact OfServices? on outcomes (for Children)? | what (it | Council) does well | Places (that | which | where | in which) it (does well | performs well | has done well | is strong) | HowWell | what has been achieved | what it has achieved | what is good
Weak1 = Det* ( WeaknessNoun | deficiencies | failings | gaps in provision | limitations | difficulties | underperformance | problems ) OfServices? Made?
  | (the)? Det* Places (that | which | where | in which | for)? (it | which)* (need:s | has | have | requires | require) to (develop | improve | be improved | be developed | do better) | (the)? Det* Places (that | which) (need | require) (improvement | development | improving | attention | to improve | to be improved) | what (it)? (needs to | must | has to) (improve | be improved | be done | do better | do | develop) | where (it)? (needs to | must) (improve | do better) | where improvement is needed | what is not good enough
And = "," | and | or | as well as | both
Strong = Strong1 (And+ Strong1)* ~(And+ Weak1)
Weak = Weak1 (And+ Weak1)* ~(And+ Strong1)
Seen = Det* Topics (for Children)? | Strong1 | Weak1 | Det* contribution to outcomes
Object = Seen (And+ Seen)*
Self = itself | themselves
Topic = Object | Self | (the | its)? own? Topics | Area | (services in | its work in | work in | performance in) Area
Around = (in | for | of | on | about | within | across | under) Area | Now | InArea | overall | (across | in) the area as a whole
ViewAdj = recent | latest | current | annual | detailed | overall | initial | own | published | written | submitted | formal | corporate | present | stated | this year "'s"
Opinion = view | opinion | judgement | judgment | assessment | evaluation | grade | grading | grades | rating | picture | understanding | appraisal | estimate | analysis | account | perception | perceptions | estimation | self-image | self-grade | self-judgement | conclusions | views | judgements | summary | review | score | description
Attached = (of | on | about | for | in | by | from) (Council | Topic) | of (Praise | Blame) | document | report | grade | grades | statement | process | Around | for (this | the) year
Praise = very? (good | strong) | HighGrade
Blame = very? (poor | weak) | LowGrade
MaybeIts = Council ("'s" | "'") | Its | your | Their
View = (MaybeIts | the | this)? ViewAdj* (SelfNoun | self-assessment | self-evaluation | self-analysis | self-review | self-appraisal | self-judgement | self-grading | self-grade | self-rating | self-assessed (grade | judgement)) Attached*
  | MaybeIts ViewAdj* Analyses Attached*
  | MaybeIts ViewAdj* own ViewAdj* Opinion Attached*
  | MaybeIts own | (that | those) of Council
  | MaybeIts ViewAdj* Opinion (of | on | about) Topic Attached*
  | MaybeIts (grade | judgement | grading | rating | score) (for | of | in) Area
  | the (Analyses | Opinion) (of | on) Det* StrengthNoun and Det* WeaknessNoun Attached*
  | the Analyses (made | carried out | produced | prepared | undertaken | submitted) by Council Attached* | the (Analyses | Opinion) by Council Attached*
  | the (grade | grades | judgement | rating | score | grading) (that | which)? (Council | It) (has)? (gave | given | awarded | proposed | claimed | gives | awards | made | makes | has made) (to | of | on | about)? Self Attached*
  | the (grade | judgement | rating | score) (that | which)? (Council | It) (has)? (gave | given | awarded | proposed) Around*
  | the Opinion (that | which)? (Council | It) (has | takes | holds | has taken | made | makes | has made) of Topic
  | what Council says (about | of) Self
Right = accurate | realistic | honest | candid | sound | fair | balanced | reliable | correct | frank | truthful | justified | objective | (well | properly | soundly) (founded | judged | informed | grounded | based) | credible | valid | perceptive | insightful | true | right | open and honest | clear-sighted | trustworthy | appropriate | self-aware
Knowing = good | clear | thorough | strong | detailed | secure | full | firm | deep | comprehensive | very good | keen | sure | robust
Plain = clear | thorough | detailed | comprehensive | concise | helpful | robust | evaluative | rigorous | full | good | well-evidenced | careful | open | strong | well-written | analytical | useful | very | reflective | well presented | extensive | constructive
High = optimistic | generous | positive | favourable | rosy | lenient | flattering | high | complacent | confident | self-congratulatory | uncritical | kind | upbeat | self-satisfied | favorable | hopeful | rose-tinted | ambitious | glowing | highly
Low = critical | self-critical | modest | pessimistic | harsh | negative | cautious | severe | hard | low | gloomy | bleak | tough | strict | unfavourable | self-deprecating | downbeat | conservative | unassuming | self-effacing | diffident | demanding
Too = (much | rather | somewhat | a little | far | a bit | slightly | a touch | still)? too | over | overly | unduly | excessively | unreasonably | unjustifiably | unduly | unrealistically
Rather = somewhat | rather | a little | a bit | slightly
TooHigh = Too High | Rather (generous | optimistic | rosy | complacent) | uncritical | overoptimistic | overgenerous | overpositive | overconfident | inflated | exaggerated | insufficiently (self-critical | critical | rigorous) | not (sufficiently)? (self-critical | critical | rigorous) enough | not sufficiently (self-critical | critical | rigorous) | unrealistically High | rose-tinted | optimistically high
TooLow = Too Low | Rather (harsh | modest | pessimistic | self-critical | cautious | conservative) | overcritical | overmodest | overcautious | unrealistically Low | undervalued | insufficiently (positive | generous)
Fully = broadly | largely | generally | mostly | mainly | entirely | fully | wholly | completely | very | highly | clearly | also | again | therefore
  | overall | well | closely | accurately | fairly | reasonably | correctly | now | still | consistently | thus | both | broadly speaking | once again | on the whole | in the main | essentially | substantially | equally | quite
  | in all respects | in most respects | refreshingly | commendably | impressively | realistically | honestly | in our view | in our judgement | exactly | very largely | precisely | rightly
RightAnd = Fully* (Plain Fully* (And Fully*)*)* Right (And+ Fully* (Right | Plain))*
Adverb2 = also | again | therefore | thus | hence | clearly | still | significantly | seriously | considerably | substantially
  | slightly | somewhat | generally | broadly | largely | mostly | mainly | consistently | often | sometimes | occasionally | overall
  | however | nevertheless | partly | greatly | repeatedly | frequently | systematically | markedly | heavily | marginally | to some extent
  | in part | in places | in some areas | in some aspects | in some respects | rather | now | once again | similarly | consequently
  | in particular | at times | grossly | as a result | too | both | which | seriously | at present | notably | materially | badly | simply | quite | well | really | wrongly
Pause = "," | "(" | Dash
Adverbs = (Pause? Adverb2 Pause? | Pause (which | like | as | in) ToMark Pause | Pause Around Pause? | Around)*
Auxiliary = (has | have | had | does | do | did | is | are | was | were | continue:s to | continued to | tend:v to | been | remain:s | remained | it | that)
Aux = (Auxiliary Adverbs)* Adverbs
OurOwn = our | the? inspectors "'"
EvidenceObject = Evidence ~(EvidenceMore) | (what)? (we | inspectors) (found | saw | have found | have seen) | OurOwn (own)? (view | judgement | findings | conclusions | grade | assessment | judgements | evaluation) Around* | ours | our own | that of inspectors | the (findings | evidence | conclusions | judgement | judgements | outcome | view | grade) of (this | the | our)? (assessment | inspection | inspectors)
EvidenceMore = base | of need | of needs | of the | of a | given | from | Dash
Over1 = overestimate:v | overstate:v | overvalue:v | overrate:v | overplay:v | exaggerate:v | inflate:v | overemphasise:v | over (estimate:v | state:v | value:v | rate:v | play:v | emphasise:v | claim:v)
  | talk:v up | oversell:v
Under1 = undersell:v | underestimate:v | understate:v | undervalue:v | underrate:v | underplay:v | under (estimate:v | state:v | value:v | rate:v | play:v | report:v) | underreport:v | downplay:v | play:v down | play:v (its) down
Under2 = overlook:v | ignore:v | neglect:v | gloss:v over | minimise:v | omit:v | miss:v | miss:v out | leave:v out | disregard:v | skate:v over | pass:v over | understate:v | brush:v aside | hide:s | conceal:s | obscure:s | fail:v to (fully | properly | sufficiently | adequately)* Sees
  | do:v not (fully | properly | sufficiently | adequately | always | yet | clearly)* Sees | Gives (too little | insufficient | not enough | too little | little | less) Weight (to | for | of | on) | do:v not (give | attach | place | pay | take | devote) (enough | sufficient | due | proper | full | the)* Weight (to | for | of | on)
  | fail:v to (give | attach | place | pay | take) (enough | sufficient | due | proper | full | any)* Weight (to | for | of) | make:v (too little | too light | light) of | do:v not do (full)? justice to | fail:v to do justice to | do:v less than justice to | (is | was) silent (about | on) | say:v (too)? (little | nothing) about
  | (is | was) (insufficiently | not sufficiently | not fully | not) aware of | makes no mention of | make no mention of | pays no attention to | do:v not (make | say) enough (of | about) | lack:s (a clear understanding | awareness | a clear view) of | pay:v insufficient regard to | does not do enough to acknowledge
Sees = recognise | identify | acknowledge | see | mention | address | reflect | capture | take into account | include | appreciate | bring out | value | credit | report | recognize | admit | pick up | highlight | draw attention to | do justice to | accept | face up to | understand | set out | give credit for | record
Gives = give:v | attach:v | place:v | pay:v | take:v | put:v | lay:v | allow:v | devote:v
Weight = weight | attention | emphasis | prominence | account | credit | recognition | importance | stress | notice | consideration | regard | space
Over2 = Gives (too much | undue | excessive | more) Weight (to | for | on | of) | make:v too much of | dwell:v too (much | long) on | put:v too much (emphasis | stress) on
Pronoun = it | them | these | those | others
ObjectTail = (itself | Self)
Overs = @+( Over1 Adverb2* (Strong | Self) ) ~(Named) | @-( (Under1 | Under2) Adverb2* Strong ) ~(Named) | @-( (Under1) Adverb2* Self ) | @-( Over1 Adverb2* Weak ) ~(Named) | @+( (Under1 | Under2) Adverb2* Weak ) ~(Named) | @+( Over2 Strong ) ~(Named) | @-( Over2 Weak ) ~(Named)
Overs2 = @+( Over1 Adverb2* (Strong | Self) ) ~(Named) | @-( Under1 Adverb2* (Strong | Self) ) ~(Named) | @-( Over1 Adverb2* Weak ) ~(Named) | @+( Under1 Adverb2* Weak ) ~(Named) | @-( Under2 Strong ) ?own ~(Named) | @+( Under2 Weak ) ?own ~(Named) | @+( Under2 Weak ) in View | @-( Under2 Strong ) in View | @+( Over2 Strong ) ?own ~(Named)
Named = of | made by | with | who | reports | indicators | rates | management | information | data | targets | measures | tables
Thick = a | an | the | its
Picture = picture | account | view | reflection | assessment | evaluation | description | analysis | representation | summary | understanding | knowledge | grasp | awareness | appreciation | judgement | appraisal | insight | statement | portrait | impression | overview | sense | opinion | estimate
PictureNoun = Picture (of | into | about | as to) | Picture (on)
Provides = give:v | provide:v | present:v | offer:v | paint:v | is | was | make:v | made | contain:v | draw:v | produce:v | carry:v out | form:v | form:ed | reach:v | take:v | has | have | show:v | demonstrate:v | undertake:v | undertook | present:ed | amount:s to | convey:v | set:v out | be | hold:s | has made | has produced | has given | has carried out | has undertaken | give | reaches
PictureOf = @+( err:v on the side of (optimism | generosity) ) | @-( err:v on the side of (caution | modesty) ) | @=( Provides Fully* Thick? RightAnd PictureNoun (Object | Self | Area | EvidenceObject) ) | @=( Provides Fully* Thick? RightAnd Picture ~(Unready) )
  | @+( Provides Thick? (TooHigh | Too High) Thick? Picture ((of | about) (Object | Self | Area))? ~(Unready) ) | @-( Provides Thick? (TooLow | Too Low) Thick? Picture ((of | about) (Object | Self | Area))? ~(Unready) )
Compared = @+( Provides (the | a) much? (Rosier | more High | higher | less Low) Picture ((of | about) (Object | Self | Area))? than Ours ) | @-( Provides (the | a) much? (Harsher | more Low | lower | less High) Picture ((of | about) (Object | Self | Area))? than Ours )
Unready = of | about | on | that | which | as
KnowsOf = @=( Provides Fully* Thick? (Knowing | Right) self-awareness ) | @=( Provides Fully* Thick? Fully* (RightAnd | Knowing (And+ (Knowing | Right))*) Fully* Picture (of | into | about) (Both | Self | HowWell | Performance) )
Both = Strong1 And+ Weak1 | Weak1 And+ Strong1 | Det* (StrengthNoun | PerformanceNoun) And+ Det* WeaknessNoun
Performance = Det* PerformanceNoun OfServices? | Det* PerformanceNoun and Det* StrengthNoun
Well = well | very well | thoroughly | clearly | fully | accurately | intimately | closely | extremely well | really well | honestly | realistically | correctly
Knows = @=( (know:s | know:ed | understand:s | understood | recognise:v | knows and understands | recognize:s) (Both | Self) Well ) | @=( Fully* (know:s | understand:s) (Both | Self | HowWell) Well? ) ~(Unready)
  | @=( (is | are | was) Fully* (well | fully | very | keenly | acutely | clearly | very well | thoroughly | very much)? (aware of | informed about | clear about | conscious of) (Both | HowWell) )
  | @=( (Right2) (Both | Performance) )
Right2 = (accurately | correctly | rightly | realistically | honestly | fairly | candidly | truthfully | openly) (Identifies)
Identifies = identify:v | describe:v | capture:v | represent:v | assess:v | evaluate:v | summarise:v | reflect:v | set:v out | recognise:v | judge:v | acknowledge:v | appraise:v | report:v | present:v | pinpoint:v | analyse:v | know:s | understand:s
Identified = @=( Identifies the right WeaknessNoun ) | @=( (accurately | correctly | rightly | realistically | honestly | fairly | candidly)+ Identifies Object ) | @=( (identifies | identified | identify | assesses | describes | evaluates | judges | recognises | reflects | sees) (Both | Performance | Self | Object) (accurately | correctly | realistically | honestly | fairly | candidly) )
  | @=( (is | are | was) Fully* (accurate | realistic | honest | candid | frank | open and honest | fair | correct) (about | in | on | in identifying | in its account of) (Both | Performance | Self | its (assessment | view) of Object) )
IsWords = is | are | was | were | been | remains | remained
IsRight = @=( IsWords Fully* RightAnd ) ~(Enough)
Enough = enough | as far | when | only | to | in part | in parts | in places | in some | for | about | Analyses
IsTooHigh = @+( IsWords Adverbs PlainAnd TooHigh ) ~(to) | @+( IsWords Adverbs TooHigh ((about | in | of | on) (manner)? (Object | View | Area))? ) ~(to) | @+( IsWords Adverbs TooHigh in Manner (Object | Self) )
IsTooLow = @-( IsWords Adverbs PlainAnd TooLow ) ~(to) | @-( IsWords Adverbs TooLow ((about | in | of | on) (Object | View | Area))? ) ~(to) | @-( IsWords Adverbs TooLow in Manner (Object | Self) )
PlainAnd = Fully* (Right | Plain) (","? (And | but) Fully* (Right | Plain))* ","? (but | and | yet | although | though) Adverbs
Manner = assessing | evaluating | judging | describing | grading | rating | appraising
AboutHigh = @+( IsWords Adverbs (Too (self-congratulatory | self-satisfied) | insufficiently self-critical | not sufficiently self-critical | not self-critical enough) Around* ) | @+( IsWords Adverbs TooHigh (about | in | of | on | with | towards) (Manner)? (Object | View | Self) ) | @+( IsWords Adverbs TooHigh in Manner (Object | Self | Area) )
AboutLow = @-( IsWords Adverbs Too (self-critical | self-effacing | self-deprecating) Around* ) | @-( IsWords Adverbs TooLow (about | in | of | on | with | towards) (Manner)? (Object | View | Self) ) | @-( IsWords Adverbs TooLow in Manner (Object | Self | Area) ) | @-( IsWords Adverbs (too hard on | too tough on | too harsh on) Self ) | @-( IsWords Adverbs (Harsher | harder) (on | with | about) Self than Ours ) | @+( IsWords Adverbs (Rosier | easier) (to | on | with | about) Self than Ours )
Consistent = consistent with | in line with | in accordance with | in agreement with | in keeping with | in accord with | in step with | close to | the same as | similar to | identical (to | with) | in tune with | aligned with | congruent with
BorneOut = (borne out | confirmed | supported | endorsed | corroborated | substantiated | backed up | backed | validated | verified | upheld | justified | shared | accepted | agreed | reflected | matched) Fully* (by | in) ~( EvidenceNoun )
Matches = agree:v with | accord:v with | match:v | correspond:v (to | with) | concur:v with | coincide:v with | chime:v with | fit:v | mirror:v | tally:v with | square:v with | echo:s | sit:s well with | agreed with | tallies with
IsConsistent = @=( IsWords Fully* Consistent EvidenceObject ) | @=( IsWords Fully* BorneOut (the)? (EvidenceObject | inspectors | us) )
  | @=( Fully* Matches EvidenceObject Reflected? ) | @=( reflect:v Fully* EvidenceObject Reflected? ) | @=( (reflect:v | has reflected) Fully* Det* (Both | Performance) Reflected? )
  | @=( stands up to (scrutiny | examination | inspection) ) | @=( IsWords Fully* (BorneOut2) )
  | @=( IsWords Fully* one (with which (we | inspectors) Fully* (agree | concur) | (that | which)? (we | inspectors) Fully* (share | support | endorse | recognise | accept | agree with)) )
BorneOut2 = (borne out | confirmed | endorsed | upheld) ~(by | in)
Reflected = well | accurately | closely | fully | honestly
Grades2 = (one | two | three | a | Digit | by one)? (grade | grades | point | level | step)?
More = Grades2 much? (slightly | rather | somewhat | considerably)? (higher | better | too high | Rosier | more (generous | generously | favourable | favourably | highly | positive | positively | optimistic | optimistically | lenient | leniently | kindly | flattering | confident)) | Grades2 above
Less = Grades2 (slightly | rather | somewhat | considerably)? (lower | worse | Harsher | more (harsh | harshly | severe | severely | critical | critically | modest | modestly | cautious | cautiously | pessimistic | negative | negatively | strictly | self-critical)| less (generous | generously | favourable | favourably | highly | positive | positively)) | Grades2 below
Rosier = rosier | kinder | brighter | sunnier | softer | fonder
Harsher = harsher | stricter | tougher | sterner | gloomier | bleaker | darker | humbler
Ours = ours | we (did | do | are | were | have | have done | would | judged | found | had) (it (to be)?)? | (the)? inspectors ("'")? (did | have | do | are | were | judged | found)? (it (to be)?)? | that (of | given by | awarded by) inspectors | our (own)? (judgement | grade | findings | assessment | view) | Evidence (would)? (warrant:v | support:v | suggest:v | justify:v | indicate:v | show:v | merit:v | allow:v | bear:v out) | (is)? (warranted | justified | supported) (by Evidence)? | Evidence
  | the (grade | judgement) (that)? (we | inspectors) (have)? (gave | given | awarded | judged) | that (given | awarded) here | it deserves | that of inspectors | the (grade | judgement) (given | awarded) (here | by inspectors)?
Than = than Ours | Ours
SelfOrIts = Self | its own? (performance | services | work | effectiveness | contribution | provision) | its own performance | Area | this area
GradeSelf = grade:v | mark:v | judge:v | rate:v | assess:v | score:v | evaluate:v | place:v | put:v | see:v | view:v | regard:v | present:v | considers itself
HigherGrade = a (higher | better | more favourable | more generous) (grade | judgement | rating | score)
LowerGrade = a (lower | worse | less favourable | harsher | more modest) (grade | judgement | rating | score)
AsSo = GradeSelf SelfOrIts Around* (as | to be | at)? (Praise | Blame) Around* ","?
Graded = @=( AsSo (and (we | inspectors) Fully* (agree | concur | share this view) | which (is | was) Fully* Consistent EvidenceObject | which (is | was) Fully* BorneOut (EvidenceObject | us | inspectors)) )
  | @+( GradeSelf SelfOrIts Around* (as | to be | at)? Praise Around* ","? (but Evidence (do:v not | did not) Fully* (support | justify | bear out | warrant) (this | that | such a)? (grade | judgement | view)? | but (this | the grade) IsNotBorne | a (grade | judgement) IsNotBorne) ) | @+( GradeSelf SelfOrIts Around* (as | to be)? More Than ) | @-( GradeSelf SelfOrIts Around* (as | to be)? Less Than )
  | @+( GradeSelf SelfOrIts Around* too (highly | high | generously | favourably | leniently | positively | well | kindly | optimistically) ) | @-( GradeSelf SelfOrIts Around* too (harshly | low | severely | modestly | critically | lowly | cautiously | strictly) )
  | @+( (award:v | give:v | allot:v) Self HigherGrade Around* than Ours ) | @-( (award:v | give:v) Self LowerGrade Around* than Ours )
  | @+( (claim:v | propose:v | expect:v) (itself)? HigherGrade Around* than Ours ) | @-( (claim:v | propose:v) LowerGrade Around* than Ours )
  | @+( (award:v | give:v) Self (too high | too generous | too favourable) a (grade | judgement | rating) ) | @-( (award:v | give:v) Self (too low | too harsh | too modest) a (grade | judgement | rating) )
  | @=( GradeSelf SelfOrIts Around* (accurately | realistically | honestly | correctly | fairly | as (we | inspectors) (did | do | have) | at the same (level | grade) as (we | inspectors) (did | do)? | the same as (we | inspectors) (did)?) )
  | @=( (award:v | give:v) Self the same (grade | judgement) Around* as (we | inspectors | ours) (did | do | have)? )
ViewGrade = @+( IsWords Adverbs More Than ) | @-( IsWords Adverbs Less Than ) | @+( IsWords Adverbs Grades2 too high ) | @-( IsWords Adverbs Grades2 too low )
  | @=( IsWords Fully* (the same as | identical to | equal to) (ours | our grade | our judgement | EvidenceObject) ) | @=( (and | with)  ours (are | is)? (the same | identical | agree) ) | @=( and (ours | our (grade | judgement)) (are (the same | identical | equal | in agreement) | agree | match | coincide) )
Credit = @-( (could | can) (give Self | take | claim) more credit for Strong ) | @-( deserve:s more credit than it (gives | has given) Self ) | @-( (give:v Self too little credit | give:v too little credit | do:v not give Self (enough | sufficient | due | full)* credit | gives itself (insufficient | less) credit | fail:v to give Self (enough | sufficient | due | full)* credit | do:v not take (enough | sufficient | full | due)* credit | takes too little credit | does not claim (enough | sufficient | full)* credit) (for Strong | than it deserves | than is due)? ~(Named) ) | @-( sell:v Self short ) | @-( hide:v its light under a bushel )
  | @+( give:v Self (too much | undue) credit (for Strong)? ) | @+( (take:v | claim:v) (too much | undue) credit (for Strong)? )
NotBorne = (that | which) (are | is | were | was) not (fully | always | yet | all | wholly)* (supported | borne out | justified | confirmed | substantiated | evidenced | warranted | backed up | backed | reflected | sustained) (by | in)? Evidence?
  | (that | which)? (Evidence | we | inspectors) (does | do | did | could | can) not (fully)? (support | bear out | confirm | justify | substantiate | find | show | see | sustain)
  | for which (there is | there was | we found | inspectors found | we saw | it has) (no | little | insufficient | too little) (supporting)? evidence | for which evidence is (lacking | weak | insufficient) | without (sufficient | enough | supporting | any)* evidence | not (supported | borne out) by Evidence | unsupported by Evidence | that Evidence cannot support
Unseen = (has | had | have | does | did | do) not (yet | fully | sufficiently | itself)* (recognise:v | identify:v | acknowledge:v | accept:v | report:v | see:v | include:v)
Finds = (Evidence | We) Adverb2* (point:v to | show:v | reveal:v | found | identify:ed | saw | see | find)
Found = @+( Finds Weak (that | which)? (Council | View) Unseen ) | @-( Finds Strong (that | which)? (Council | View) Unseen )
  | @-( Finds (more | greater) StrengthNoun than (Council | View) (has | had)? (recognise:v | identify:v | acknowledge:v | claim:v | report:v) ) | @+( Finds (more | greater) WeaknessNoun than (Council | View) (has | had)? (recognise:v | identify:v | acknowledge:v | report:v) )
Claims = @+( claim:v more than Ours ) | @+( (claim:v | list:v | cite:v | assert:v | identify:v | describe:v | include:v | lay:v claim to | report:v | point:v to) Strong NotBorne )
IsNotBorne = (is | are | was | were) not (fully | always | all | wholly)* (supported | borne out | justified | confirmed | substantiated | evidenced | warranted | backed up | matched | sustained) (by | in) Evidence
ClaimedThings = @+( (some of | many of | several of | a number of | most of)? Det* (StrengthNoun) (that | which)? Council (claim:v | list:v | cite:v | has claimed | identifies | reports | asserts) (IsNotBorne | lack supporting evidence) ) | @+( (Council ("'s" | "'") | Its) claims (of | to | about | for)? Strong? IsNotBorne )
  | @+( EvidenceDenies all? ( Council ("'s" | "'") claims | the (claims | strengths) (that | which)? Council (makes | claims | lists | has made | has claimed)) )
Wrong = high | favourable | rosy | positive | optimistic | generous | flattering | confident | good
ThatGood = of Praise Around* | that (Object | Area | it) Around* (is | are | was | were) Praise Around*
ThatSo = of (Praise | Blame) Around* | that (Object | Area | it) Around* (is | are | was | were) (Praise | Blame) Around*
Supported = @=( MaybeIts own? Rated ThatSo IsWords Fully* BorneOut (EvidenceObject | inspectors | us) ) | @=( We Fully* AgreeVerb (MaybeIts own? Rated | Council) ThatSo )
Refuse = ((do | did | could | can) not | cannot | (are | were) (unable | not able) to) Fully* (share | support | agree with | accept | endorse | uphold | confirm | concur with)
Rated = Opinion | SelfNoun
EvidenceDenies = Evidence (do:v not | cannot) Fully* (support | bear out | justify | confirm | warrant | sustain)
Refuted = @+( EvidenceDenies MaybeIts own? Rated ThatGood ) | @+( MaybeIts own? Rated ThatGood IsNotBorne ) | @+( We Refuse MaybeIts own? Rated ThatGood )
DeniedView = @+( EvidenceDenies (MaybeIts ViewAdj* Wrong (own)? (Opinion | Analyses | Picture) ((of | on | about) Topic)? Attached* | the Wrong (Opinion | Picture) (that | which)? (Council | It) (has | takes | holds | gives | presents) (of Topic)?) ) | @+( We Refuse (MaybeIts ViewAdj* Wrong own? (Opinion | Picture) ((of | about) Topic)? Attached* | the Wrong (Opinion | Picture) (that | which)? Council (has | takes | holds) (of Topic)?) )
ThisView = (the (accuracy | validity | soundness | realism) of)? View
AgreeVerb = (agree:v | concur:v) with | share:v | endorse:v | accept:v | confirm:v | support:v | uphold:s | upheld | are in agreement with | come to the same (conclusion | judgement) as
Agrees = @=( We Fully* (have | has)? Fully* AgreeVerb Fully* ThisView ) ~(Unready)
  | @=( Evidence Fully* (bear:v out | support:v | confirm:v | match:v | corroborate:v | substantiate:v | back:v up | endorse:v | validate:v | justify:v | agree:v with | accord:v with | reflect:v | verify:v | mirror:v | vindicate:v | (is | are | was | were) Fully* Consistent | bear:v | underpin:v | tally:v with) Fully* ThisView out? ) ~(Unready)
  | @=( (OurOwn (own)? (findings | judgement | judgements | grade | view | conclusions | assessment | evaluation) | (this | the) (judgement | grade) (awarded | given | (that)? we have (awarded | given))?) Around* Fully* (match:v | agree:v with | confirm:v | (is | are) Fully* Consistent | (is | are) the same as | support:v | accord:v with | concur:v with | mirror:v | endorse:v | coincide:v with | bear:v out | reflect:v) Fully* (View | Self) ) ~(Unready)
  | @=( (Council (and | with) (inspectors | we | ofsted | the inspectors | ourselves) | (inspectors | ofsted | we) and Council) Fully* (agree | agreed | are agreed | are in agreement | are at one | share the same view | concur | came to the same | reach the same | reached the same | come to the same | (have)? (reach:ed | arrive:ed at | come to | came to | made) the same) (on | about | of | in | as to)? (the | this)? (grade | judgement | view | judgements | grades | conclusion | assessment | strengths and weaknesses | Object)? Around* )
  | @=( there is (a | close | full | broad | general | good | complete | strong)* (agreement | match | correlation | consistency | correspondence) between (Council ("'s" | "'") | the)? (View | own assessment | Council) and (inspectors | ours | the evidence | our findings | our own | inspectors ' findings) (on | about)? (the | this)? (grade | judgement)? Around* )
  | @=( (we | inspectors) (have)? (reached | reach | came to | come to | arrived at | gave | awarded | have given) the same (judgement | grade | conclusion | view) Around* as Council (did | itself | had | has)? )
  | @=( We Fully* (have | had | find | found | see | saw) no (reason | grounds | cause) to (differ from | disagree with | dissent from | depart from | question | doubt | challenge | change) View )
OursIs = OurOwn (own)? (grade | judgement | assessment | view | rating | evaluation) Around*
OursDiffers = @-( We (are | were) Adverbs More about Topic than (Council itself? (is | was)? | View) ) | @+( We (are | were) Adverbs Less about Topic than (Council itself? (is | was)? | View) )
  | @-( OursIs (is | was | are) Adverbs More than (View | CouncilGrade) ) | @+( OursIs (is | was | are) Adverbs Less than (View | CouncilGrade) )
  | @+( We (have | has)? (given | give | gave | award:ed | award | judged) Around* a lower (grade | judgement) Around* than (CouncilGrade | View) ) | @-( We (have | has)? (given | give | gave | award:ed | award) Around* a higher (grade | judgement) Around* than (CouncilGrade | View) )
  | @+( We (judge:v | rate:v | grade:v | assess:v) (Area | Performance Around*) (as | to be)? (lower | worse | less favourably | less generously | less highly | more harshly | more severely) than (CouncilGrade | View) ) | @-( We (judge:v | rate:v | grade:v) (Area | Performance Around*) (as | to be)? (higher | more favourably | more highly | better | more generously) than (CouncilGrade | View) )
  | @-( (Performance | Det* StrengthNoun) Around* IsWords Adverbs (better | stronger | higher | greater) ThanSelf ) | @+( Det* WeaknessNoun Around* IsWords Adverbs (greater | more (serious | significant | extensive)) ThanSelf ) | @+( Performance Around* IsWords Adverbs (worse | weaker | lower | less (good | strong)) ThanSelf )
ThanSelf = than (View (suggest:v | indicate:v | claim:v | state:v | show:v | imply:v | allow:v)? | Council (itself)? (thinks | claims | believes | judged | suggests | judges | considers | allows | says))
Theirs = (that | which)? Council (has | itself)? (identify:ed | identifies | report:v | recognise:v | describe:v | list:v) | (that | which)? (are | were)? (identify:ed | report:ed | recognise:ed | describe:ed | list:ed) by Council
MatchesOurs = @=( Both Theirs (in View)? Fully* (match:v | agree with | reflect | mirror | correspond (to | with) | (are | were) Fully* Consistent) Fully* (those (that | which)? (we | inspectors) (have)? (identify:ed | found | saw | seen) | those (identify:ed | found | seen) by (us | inspectors) | EvidenceObject) )
CouncilGrade = Council ("'s" | "'") (own)? (grade | judgement | view | assessment)? Around* | Council (did | does | had | has | gave | gives | awarded | judged | rated | graded | claimed | proposed | itself)* (Self | it)? (did)? | the council itself
OfView = Aux (Compared | IsTooHigh | IsTooLow | IsRight | IsConsistent | Overs | PictureOf | KnowsOf | Identified | ViewGrade | Claims | Credit | Knows)
OfCouncil = Aux (Compared | AboutHigh | AboutLow | Overs2 | PictureOf2 | KnowsOf | Knows | Identified | Graded | Claims | Credit)
PictureOf2 = @=( Provides Fully* Thick? RightAnd PictureNoun (Object | Self) ) | @+( Provides (too High Thick | Thick? TooHigh) Picture (of | about) (Object | Self | Area) ) | @-( Provides (too Low Thick | Thick? TooLow) Picture (of | about) (Object | Self | Area) )
  | @+( Provides Thick? TooHigh (Opinion | Picture) (of | about) (Object | Self | Area) ) | @=( Provides Fully* Thick? RightAnd (SelfNoun | self-assessment | self-evaluation) )
Again = (And | but | while | whilst | although | though | yet | "," | ";" | Dash)+ (it | they | also | that | which | its (self-assessment | self-evaluation | analysis))? 
PronounAct = Aux (@it+( Over1 Adverb2* Pronoun ) | @it-( Under1 Adverb2* Pronoun ))
MoreOfView = Harmless? Again (OfView | PronounAct)
MoreOfCouncil = Harmless? Again (OfCouncil | PronounAct)
Harmless = Around* (Partial)*
Partial = (in | across | within) (all | each | every) of? (the | its | these)? (five | six | seven | outcome | judgement)* (area | areas | outcomes) | (in | across | within) (some | certain | a few | several | many | most | all | one | two)? (respects | areas | aspects | places | parts | instances | cases | key areas) | in part | overall | throughout
Recognises = Aux (recognise:s | acknowledge:s | understand:s | knows | accept:s | identifies | is (frank | candid | honest | open | realistic | clear) about | is aware of) (Strong | Weak)
Aside = IsWords Fully* (Right | Plain) (And Fully* Plain)* | (is | was) not sufficiently (Plain | Right) | lack:s (sufficient | enough | critical)* (rigour | depth | analysis | detail | evidence | evaluation | challenge | focus)
ViewSays = View OfView MoreOfView* | View Aside Again OfView MoreOfView* | View (show:s | demonstrate:s | confirm:s) that (it | Council) (Knows | KnowsOf) | View IsNotBorne And OfView
CouncilSays = Council OfCouncil MoreOfCouncil* | Council Recognises Again OfCouncil
Known = (in | within | through | throughout) View ","? !known
PassiveVerb = overestimated | overstated | overvalued | overrated | overplayed | exaggerated | inflated | overemphasised | over (estimated | stated | valued | rated | played)
PassiveUnder = underestimated | understated | undervalued | underrated | underplayed | under (estimated | stated | valued | rated | played) | overlooked | ignored | played down | downplayed | neglected | glossed over | disregarded | given too little (weight | prominence | credit) | not (fully | sufficiently)? (recognised | acknowledged | identified)
BePassive = (is | are | was | were | has | have | been | being | also | again | both | Adverb2)*
Passive1 = @p+( Strong BePassive PassiveVerb ) | @p-( Strong BePassive PassiveUnder ) | @p+( Weak BePassive PassiveUnder ) | @p-( Weak BePassive PassiveVerb )
Missing = @p+( Weak (is | are) Adverb2* (missing | absent | omitted | left out) from View ) | @p-( Strong (is | are) Adverb2* (missing | absent | omitted | left out) from View )
Passive = Passive1 (Again Passive1)* Adverb2* Around* (by (View | Council ~( "'s" | "'" ) | It) !known | (in | within) View !known)? ?known
Misjudge = Over1 | Under1
SelfOpener = Opener | Known | Around
SelfOpening = (SelfOpener ("," | ":")?)*
WrongInPart = Partial ","? (View Aux (Overs | IsTooHigh | IsTooLow) MoreOfView* | Council Aux (Overs2 | AboutHigh | AboutLow) MoreOfCouncil*)
SelfAssessment = SelfOpening ( ViewSays | CouncilSays | WrongInPart | Refuted | Supported | Found | MatchesOurs | MaybeIts (grade | judgement | rating) Around* ViewGrade | Missing | Agrees | OursDiffers | ClaimedThings | DeniedView | Passive
  | It OfCouncil MoreOfCouncil* | ItView OfView MoreOfView* | Same OfCouncil MoreOfCouncil* | (It | Council) Known OfCouncil ) Harmless
`;
