/**
 * How a grade is said. Slots besides the common ones: `Listed`, `What`, `By`, `Delivered`, `Tail` (the framework's
 * words for the area), `Scale` (a word of the scale), `Descriptor` and what is left of one after "only",
 * "consistently" and "not", `Judged` (the area may itself be the subject), `Same` (the sentence's subject goes on),
 * `Acts`, `Doing`, `States`, `Nouns` (the area in other words), `Verbal` (a label that is a verb), `Digit`.
 */
export const JUDGEMENTS = `
Grade = (grade Digit ("," | "(" | Dash | ":")*)? @grade( Scale ) GradeMark?
GradeMark = "(" (a | grade)* Digit ")" | ("," | Dash) a? grade Digit
OldGrade = a? (grade of | judgement of | being)? Scale
Complement = (no (more | better | higher) than)? Grade | @grade( Descriptor ) | (a | the) (overall)? (grade | judgement | grading) of Grade | (a | an) Grade (grade | judgement | one)
Quality = overall | current | collective | joint | combined | total | general
Is = is | remains | stays | continues to be | has remained | continues to remain | (are | remain | stay | continue to be | have remained | continue to remain) !plural
HasBeen = has Adverb* been | is being | (have Adverb* been | are being) !plural | can Adverb* be !plural
JudgedAs = judged | assessed | graded | rated | evaluated | considered | found | deemed | regarded | classed
ToBe = to be | as being | as | at | to remain
By2 = by (us | inspectors | ofsted | this assessment)
Moved = (has | have !plural | !plural) (improve:ed | move:ed (on | up | down)? | rise:done | rose | decline:ed | fall:ed | deteriorate:ed | slip:ed | drop:ed | go:ed | progress:ed | come up | increased)
Change = Moved Mid* from OldGrade ("," | Then | Adverb)* to a? (grade of | being)? Grade
  | (was | were !plural | had been) (judged | graded)? OldGrade ","? Then? ","? (and | but) (is | are !plural) Mid* (judged)? (to be)? Grade
  | (was | were !plural) ","? Then ","? (judged)? OldGrade ","? (and | but) (is | are !plural) Mid* (judged)? (to be)? Grade
  | has improved ","? (since Then | this year)? ","? and is Mid* Grade
Predicate = Is Mid* (JudgedAs Mid* By2?)? ToBe? Mid* Complement
  | HasBeen Mid* JudgedAs Mid* By2? ToBe? Mid* Complement | Change
  | (is | are | has been | have been) Mid* (awarded | given) Mid* (a | the)? (grade of | judgement of)? Grade (grade)?
  | (receive:s | merit:s | warrant:s) (a | the) (grade of | judgement of) Grade
  | Verbal
Make = (is | are | was | were | has been | have been) (judged | assessed | found) By2? to (make | be making) | make:s | is making | are making | continue:s to make | has continued to make | have continued to make
Have = have | has | show:s | demonstrate:s | has shown | have shown | has demonstrated | have demonstrated | continue:s to have
  | continue:s to demonstrate | continue:s to show | retain:s | possess | possesses
Provide = provide:s | deliver:s | offer:s | is providing | are providing | is delivering | are delivering | continue:s to (provide | deliver)
Article = a | an
Improving = improving | maintaining and improving | maintaining or improving | promoting | securing | delivering | achieving | the improvement of | improved | better | good | positive | enhancing | bringing about | the delivery of
Outcomes = Improving* (the | these)? Improving* outcomes ForChildren? | the lives of Children | OwnedBy (lives | outcomes) | meeting the needs of Children | improving OwnedBy outcomes | Improving the lives of Children
Helping = helping | enabling | supporting | encouraging | assisting | ensuring | making sure | seeing | securing
Purpose = Outcomes | AreaPurpose
AreaPurpose = Helping that? Kids Mid* to? Acts | Helping that? Kids Mid* (are | be | stay | remain | are kept | feel) States
  | (keeping | making) Kids Mid* States | Doing | Area !here | Improving* the? Nouns ((of | for | among) Kids)? | (OwnedBy | their) Nouns | Improving OwnedBy Nouns
  | Helping Kids in Doing | Nouns Kids
ToDo = to (keep | make) Kids Mid* States | to (help | enable | support | encourage | assist) Kids Mid* to? Acts
  | to (ensure | make sure) that? Kids Mid* (are | be | stay | remain | feel) States | to improve (the? Nouns (of | for | among) Kids | OwnedBy Nouns)
ToWhat = (to | in | towards | for) Purpose
OfWho = (of | from | by | currently? being? made by) Mid* Who !who | (that | which)? Who Mid* make:s !who | (that | which) is made by Who !who | made by Who !who
Contribution = (Who ("'s" | "'") !who | Poss !who | the | this)? Quality* What (Mid | OfWho | ToWhat)* ?who
Framework = (Poss | the | this | our)? Quality* Listed (Mid | Tail)*
OurGrade = (our | the | the inspectors ' | inspectors ')? (overall | final)* (judgement | grade | assessment | grading) (we have | awarded | given)? (for | of | on | in | about) Area Mid*
  | our (overall | final)* (judgement | grade) Mid*
Thing = performance | provision | (the)? impact of Who (on Outcomes)? | service provision | the (overall)? (quality | standard | level) of (services | provision) | service | (outcomes | services | standards) ?plural
Some2 = overall | current | local | all | of | the | joint | collective
Work = Poss Some2* work | Some2* work of Who | overall work
Things = ((Poss | the | our)? Some2* Thing (of Who)? | Work) (Mid | (in | for | at | on) AreaPurpose !here)* ?here | ((Poss | the | our)? Some2* Thing (of Who)? | Work) Mid* ToDo
Services = (Poss | ServDet)* Delivered Place
AreaItself = the? (overall)? Area (as a whole)?
Subject = Contribution | Framework | Services Mid* | Judged (OurGrade | Things | AreaItself)
WeJudge = We Mid* (have | has)? Mid* (judge:v | consider:v | assess:v | find:v | grade:v | rate:v | regard:v | deem:v)
Award = We Mid* (have | has)? Mid* (award:ed | give:ed | give | award)
MadeWhat = What (Mid | ToWhat | OfWho | Tail)*
Somebody = Who | Same
Loose = ForChildren | Place | InArea | ","
Level = (which | that)? Loose* (are | is | remain:s | at a level | at a standard | are at a level)?
Claim = Subject Mid* Predicate
  | Subject Mid* Is @grade( Descriptor )
  | WeJudge Subject !plural Mid* ToBe? Mid* Complement
  | We Mid* have? Mid* (judged | concluded | found | agreed | decided | considered) that Opening Subject Mid* (was | were !plural) Mid* (JudgedAs ToBe?)? Mid* Complement
  | Somebody Mid* (Is | HasBeen) Mid* (judged | assessed | graded | rated) By2? ToBe? Mid* Grade (for | in | on | against) Area
  | Award Article? (grade of | judgement of) Grade (for | to | in) Area | Award Area Article? (grade of | judgement of)? Grade grade?
  | Somebody Mid* Make Mid* Article? Adverb* Grade (overall | and positive)? Mid* MadeWhat
  | Somebody Mid* (do:s | is doing | are doing) Mid* Article? Adverb* Grade job (InArea | (of | in | at) AreaPurpose) Mid*
  | Somebody Mid* Have Mid* Article? Adverb* Grade Quality* Capacity
  | there (is | remains | continues to be) Mid* Article? Adverb* Grade Quality* Capacity
  | Children Mid* benefit:s from Mid* Article? Adverb* Grade Quality* MadeWhat ?who
  | (Article | the)? Grade Quality* MadeWhat (is | are) (being)? made by Who (Mid | ToWhat)*
  | Somebody Mid* Provide Mid* Article? Adverb* Grade (overall)? (level of | standard of | quality of)? Delivered (Mid | Tail)*
  | Somebody Loose* @grade( Descriptor )
  | Somebody Mid* Provide Mid* Delivered Loose* Level @grade( Descriptor )
  | Somebody Mid* consistently Provide Mid* Delivered Loose* Level @consistently( DescriptorConsistently )
  | Somebody Mid* only Provide Mid* Delivered Loose* Level @only( DescriptorOnly )
  | Somebody Mid* do:s not Provide Mid* Delivered Loose* Level @not( DescriptorNot )
  | (Poss | ServDet)* Delivered Loose* (is | are | remain:s)? @grade( Descriptor )
Capacity = What (Mid | Tail)*
Judgement = Opening Claim Mid*
`;
