/**
 * What can be said of how the council sees itself. A reading is noted as `@=` (as it is), `@+` (better than it is) or
 * `@-` (worse), with the words that say it.
 */
export const SELF_CLAIMS = `
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
`;
