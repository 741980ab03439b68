/**
 * Sentences on how the council sees itself: who is the subject, and what is said of it, once or more. Slots besides the
 * common ones: `It`, `ItView`, `Same` (the subject before goes on).
 */
export const SELF = `
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
