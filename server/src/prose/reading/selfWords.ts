/**
 * Words for how the council sees itself: its view, strengths and weaknesses, what is too high or too low, and the verbs
 * for that. Slots besides the common ones: `Analyses`, `SelfNoun`, `Topics`, `PerformanceNoun`, `StrengthNoun`,
 * `WeaknessNoun`, `EvidenceNoun`, `HighGrade`, `LowGrade` (the framework's words).
 */
export const SELF_WORDS = `
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
`;
