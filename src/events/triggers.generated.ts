// Made by scripts/make-triggers.ts (npm run generate) from src/events/words.ts, which is ours (MIT). Do not edit.
/** Every word of the tables below; others refer to it by its place here, in base 36. */
export const spellings: string = `accept accepts accepting accepted achieve achieves achieving achieved add adds adding added admit admits admitting admitted affect affects affecting affected aim aims aiming aimed allow allows allowing allowed announce announces announcing announced appear appears appearing appeared argue argues arguing argued arrive arrives arriving arrived avoid avoids avoiding avoided be bes bing was been become becomes becoming became begin begins begining began begun believe believes believing believed break breaks breaking broke broken bring brings bringing brought build builds building built call calls calling called carry carries carrying carried cause causes causing caused change changes changing changed claim claims claiming claimed close closes closing closed come comes coming came complete completes completing completed conclude concludes concluding concluded confirm confirms confirming confirmed consider considers considering considered contain contains containing contained continue continues continuing continued create creates creating created declare declares declaring declared decide decides deciding decided depend depends depending depended describe describes describing described design designs designing designed determine determines determining determined develop develops developing developed die dies dying died do does doing doed draw draws drawing drew drawn drive drives driving drove driven ease eases easing eased emerge emerges emerging emerged enable enables enabling enabled end ends ending ended enjoy enjoys enjoying enjoyed enter enters entering entered establish establishes establishing established estimate estimates estimating estimated exist exists existing existed expect expects expecting expected explain explains explaining explained express expresses expressing expressed face faces facing faced fail fails failing failed fall falls falling fell fallen feel feels feeling felt find finds finding found follow follows following followed force forces forcing forced gain gains gaining gained get gets getting got give gives giving gave given go goes going went gone grow grows growing growed happen happens happening happened have haves having haved head heads heading headed hear hears hearing heard help helps helping helped hold holds holding held hope hopes hoping hoped include includes including included increase increases increasing increased indicate indicates indicating indicated insist insists insisting insisted intend intends intending intended involve involves involving involved issue issues issuing issued join joins joining joined keep keeps keeping kept know knows knowing knowed lack lacks lacking lacked last lasts lasting lasted lead leads leading led learn learns learning learned leave leaves leaving left let lets letting lie lies lying lied like live lives living lived look looks looking looked lose loses losing lost love loves loving loved maintain maintains maintaining maintained make makes making made manage manages managing managed matter matters mattering mattered mean means meaning meant measure measures measuring measured mention mentions mentioning mentioned move moves moving moved need needs needing needed note notes noting noted occur occurs occurring occurred offer offers offering offered open opens opening opened order orders ordering ordered organize organizes organizing organized organise organises organising organised pay pays paying paid perform performs performing performed place places placing placed plan plans planning planned play plays playing played point points pointing pointed prepare prepares preparing prepared prevent prevents preventing prevented produce produces producing produced prove proves proving proved provide provides providing provided pull pulls pulling pulled push pushes pushing pushed put puts putting raise raises raising raised reach reaches reaching reached read reads reading realize realizes realizing realized realise realises realising realised receive receives receiving received reduce reduces reducing reduced refer refers referring referred reflect reflects reflecting reflected regard regards regarding regarded remain remains remaining remained remember remembers remembering remembered remove removes removing removed report reports reporting reported represent represents representing represented require requires requiring required result results resulting resulted return returns returning returned reveal reveals revealing revealed run runs running ran say says saying said schedule schedules scheduling scheduled see sees seeing saw seen seek seeks seeking sought seem seems seeming seemed sell sells selling sold send sends sending sent serve serves serving served set sets setting show shows showing showed sit sits sitting sat speak speaks speaking spoke spoken spend spends spending spent spread spreads spreading stand stands standing stood start starts starting started state states stating stated stay stays staying stayed stop stops stopping stopped suffer suffers suffering suffered suggest suggests suggesting suggested suppose supposes supposing supposed take takes taking took taken talk talks talking talked tell tells telling told tend tends tending tended think thinks thinking thought travel travels traveling travelling traveled travelled try tries trying tried turn turns turning turned understand understands understanding understanded use uses using used wait waits waiting waited walk walks walking walked want wants wanting wanted watch watches watching watched wear wears wearing weared wish wishes wishing wished witness witnesses witnessing witnessed wonder wonders wondering wondered work works working worked write writes writing wrote written confer confers conferring conferred consult consults consulting consulted contact contacts contacting contacted convene convenes convening convened debate debates debating debated dine dines dining dined discuss discusses discussing discussed greet greets greeting greeted host hosts hosting hosted huddle huddles huddling huddled lunch lunches lunching lunched mediate mediates mediating mediated meet meets meeting met negotiate negotiates negotiating negotiated parley parleys parleying parleyed phone phones phoning phoned reconvene reconvenes reconvening reconvened telephone telephones telephoning telephoned tour tours touring toured visit visits visiting visited accede accedes acceding acceded agree agrees agreeing agreed ally allies allying allied approve approves approving approved assure assures assuring assured back backs backing backed broker brokers brokering brokered co cos coing coed sponsor sponsors collaborate collaborates collaborating collaborated commit commits committing committed congratulate congratulates congratulating congratulated cooperate cooperates cooperating cooperated cosponsor cosponsors cosponsoring cosponsored defend defends defending defended endorse endorses endorsing endorsed finalize finalizes finalizing finalized finalise finalises finalising finalised forge forges forging forged guarantee guarantees guaranteeing guaranteed hail hails hailing hailed normalize normalizes normalizing normalized normalise normalises normalising normalised partner partners partnering partnered pledge pledges pledging pledged praise praises praising praised promise promises promising promised ratify ratifies ratifying ratified reaffirm reaffirms reaffirming reaffirmed recognize recognizes recognizing recognized recognise recognises recognising recognised renew renews renewing renewed share shares sharing shared sign signs signing signed support supports supporting supported thank thanks thanking thanked unite unites uniting united vow vows vowing vowed welcome welcomes welcoming welcomed accuse accuses accusing accused admonish admonishes admonishing admonished allege alleges alleging alleged assail assails assailing assailed attack attacks attacking attacked berate berates berating berated blame blames blaming blamed blast blasts blasting blasted castigate castigates castigating castigated censure censures censuring censured chastise chastises chastising chastised chide chides chiding chided complain complains complaining complained condemn condemns condemning condemned criticize criticizes criticizing criticized criticise criticises criticising criticised decry decries decrying decried denigrate denigrates denigrating denigrated denounce denounces denouncing denounced deplore deplores deploring deplored deride derides deriding derided disapprove disapproves disapproving disapproved disparage disparages disparaging disparaged excoriate excoriates excoriating excoriated fault faults faulting faulted insult insults insulting insulted lambaste lambastes lambasting lambasted lament laments lamenting lamented lash lashes lashing lashed mock mocks mocking mocked object objects objecting objected protest protests protesting protested question questions questioning questioned rail rails railing railed rebuke rebukes rebuking rebuked reprimand reprimands reprimanding reprimanded ridicule ridicules ridiculing ridiculed savage savages savaging savaged scold scolds scolding scolded scorn scorns scorning scorned slam slams slamming slammed summon summons summoning summoned upbraid upbraids upbraiding upbraided vilify vilifies vilifying vilified advise advises advising advised advocate advocates advocating advocated appeal appeals appealing appealed ask asks asking asked beg begs begging begged beseech beseeches beseeching beseeched caution cautions cautioning cautioned clamor clamors clamoring clamored clamour clamours clamouring clamoured compel compels compelling compelled demand demands demanding demanded exhort exhorts exhorting exhorted implore implores imploring implored instruct instructs instructing instructed invite invites inviting invited lobby lobbies lobbying lobbied petition petitions petitioning petitioned plead pleads pleading pleaded press presses pressing pressed pressure pressures pressuring pressured prod prods prodding prodded propose proposes proposing proposed recommend recommends recommending recommended request requests requesting requested urge urges urging urged alert alerts alerting alerted blackmail blackmails blackmailing blackmailed brandish brandishes brandishing brandished bully bullies bullying bullied coerce coerces coercing coerced extort extorts extorting extorted intimidate intimidates intimidating intimidated menace menaces menacing menaced pose poses posing posed threaten threatens threatening threatened warn warns warning warned abandon abandons abandoning abandoned balk balks balking balked block blocks blocking blocked bow bows bowing bowed boycott boycotts boycotting boycotted cancel cancels canceling cancelling canceled cancelled decline declines declining declined defy defies defying defied delay delays delaying delayed deny denies denying denied derail derails derailing derailed disavow disavows disavowing disavowed dismiss dismisses dismissing dismissed disrupt disrupts disrupting disrupted drop drops dropping dropped foil foils foiling foiled forgo forgoes forgoing forgoed oppose opposes opposing opposed postpone postpones postponing postponed rebuff rebuffs rebuffing rebuffed refuse refuses refusing refused refute refutes refuting refuted reject rejects rejecting rejected renege reneges reneging reneged repudiate repudiates repudiating repudiated resist resists resisting resisted rule rules ruling ruled scrap scraps scrapping scrapped scuttle scuttles scuttling scuttled shelve shelves shelving shelved shun shuns shunning shunned snub snubs snubbing snubbed spurn spurns spurning spurned stall stalls stalling stalled suspend suspends suspending suspended thwart thwarts thwarting thwarted veto vetoes vetoing vetoed withdraw withdraws withdrawing withdrew withdrawn ban bans banning banned bar bars barring barred bench benches benching benched blacklist blacklists blacklisting blacklisted curtail curtails curtailing curtailed cut cuts cutting demote demotes demoting demoted deport deports deporting deported disqualify disqualifies disqualifying disqualified downgrade downgrades downgrading downgraded embargo embargoes embargoing embargoed evict evicts evicting evicted exclude excludes excluding excluded expel expels expelling expelled fine fines fining fined forbid forbids forbidding forbade forbidden freeze freezes freezing froze frozen ground grounds grounding grounded halt halts halting halted impose imposes imposing imposed isolate isolates isolating isolated outlaw outlaws outlawing outlawed penalize penalizes penalizing penalized penalise penalises penalising penalised prohibit prohibits prohibiting prohibited punish punishes punishing punished recall recalls recalling recalled restrict restricts restricting restricted revoke revokes revoking revoked sanction sanctions sanctioning sanctioned sever severs severing severed tighten tightens tightening tightened withhold withholds withholding withheld airlift airlifts airlifting airlifted allocate allocates allocating allocated assist assists assisting assisted bail bails bailing bailed contribute contributes contributing contributed deliver delivers delivering delivered donate donates donating donated extend extends extending extended finance finances financing financed fund funds funding funded grant grants granting granted hand hands handing handed heal heals healing healed inject injects injecting injected pump pumps pumping pumped rebuild rebuilds rebuilding rebuilt repair repairs repairing repaired rescue rescues rescuing rescued resettle resettles resettling resettled restore restores restoring restored save saves saving saved shelter shelters sheltering sheltered subsidize subsidizes subsidizing subsidized subsidise subsidises subsidising subsidised supply supplies supplying supplied treat treats treating treated vaccinate vaccinates vaccinating vaccinated volunteer volunteers volunteering volunteered apologize apologizes apologizing apologized apologise apologises apologising apologised calm calms calming calmed capitulate capitulates capitulating capitulated compromise compromises compromising compromised concede concedes conceding conceded defuse defuses defusing defused demobilize demobilizes demobilizing demobilized demobilise demobilises demobilising demobilised disarm disarms disarming disarmed evacuate evacuates evacuating evacuated exchange exchanges exchanging exchanged free frees freeing freed lift lifts lifting lifted pardon pardons pardoning pardoned reconcile reconciles reconciling reconciled release releases releasing released relent relents relenting relented reopen reopens reopening reopened resume resumes resuming resumed retreat retreats retreating retreated settle settles settling settled surrender surrenders surrendering surrendered swap swaps swapping swapped yield yields yielding yielded barricade barricades barricading barricaded boo boos booing booed chant chants chanting chanted clash clashes clashing clashed demonstrate demonstrates demonstrating demonstrated gather gathers gathering gathered heckle heckles heckling heckled hurl hurls hurling hurled jeer jeers jeering jeered loot loots looting looted march marches marching marched mutiny mutinies mutinying mutinied occupy occupies occupying occupied picket pickets picketing picketed rally rallies rallying rallied rampage rampages rampaging rampaged rebel rebels rebelling rebelled riot riots rioting rioted strike strikes striking struck throw throws throwing threw thrown advance advances advancing advanced airdrop airdrops airdroping airdroped amass amasses amassing amassed arm arms arming armed beef beefs beefing beefed conduct conducts conducting conducted conscript conscripts conscripting conscripted cross crosses crossing crossed deploy deploys deploying deployed dispatch dispatches dispatching dispatched drill drills drilling drilled enlist enlists enlisting enlisted enrich enriches enriching enriched escort escorts escorting escorted fire fires firing fired fortify fortifies fortifying fortified garrison garrisons garrisoning garrisoned intercept intercepts intercepting intercepted launch launches launching launched maneuver maneuvers maneuvering maneuvered manoeuvre manoeuvres manoeuvring manoeuvred mass masses massing massed militarize militarizes militarizing militarized militarise militarises militarising militarised mobilize mobilizes mobilizing mobilized mobilise mobilises mobilising mobilised patrol patrols patrolling patrolled position positions positioning positioned rearm rearms rearming rearmed redeploy redeploys redeploying redeployed reinforce reinforces reinforcing reinforced resupply resupplies resupplying resupplied scramble scrambles scrambling scrambled station stations stationing stationed stockpile stockpiles stockpiling stockpiled strengthen strengthens strengthening strengthened test tests testing tested train trains training trained abduct abducts abducting abducted ambush ambushes ambushing ambushed annex annexes annexing annexed annihilate annihilates annihilating annihilated assassinate assassinates assassinating assassinated assault assaults assaulting assaulted battle battles battling battled beat beats beating beaten behead beheads beheading beheaded besiege besieges besieging besieged blow blows blowing blew blown bomb bombs bombing bombed bombard bombards bombarding bombarded burn burns burning burned capture captures capturing captured chase chases chasing chased crush crushes crushing crushed detonate detonates detonating detonated eradicate eradicates eradicating eradicated erupt erupts erupting erupted explode explodes exploding exploded fend fends fending fended fight fights fighting fought gas gases gasing gased grab grabs grabbing grabbed gun guns gunning gunned hack hacks hacking hacked handcuff handcuffs handcuffing handcuffed hijack hijacks hijacking hijacked hit hits hitting invade invades invading invaded kick kicks kicking kicked kidnap kidnaps kidnapping kidnapped lob lobs lobbing lobbed massacre massacres massacring massacred molest molests molesting molested mow mows mowing mowed mug mugs mugging mugged mutilate mutilates mutilating mutilated overpower overpowers overpowering overpowered overrun overruns overruning overran plunder plunders plundering plundered pound pounds pounding pounded punch punches punching punched raid raids raiding raided ram rams ramming rammed ransack ransacks ransacking ransacked rape rapes raping raped raze razes razing razed recapture recaptures recapturing recaptured repel repels repelling repelled repulse repulses repulsing repulsed retaliate retaliates retaliating retaliated rob robs robbing robbed sabotage sabotages sabotaging sabotaged seize seizes seizing seized seise seises seising seised shell shells shelling shelled shoot shoots shooting shot shots shotting shotted slap slaps slapping slapped smash smashes smashing smashed snatch snatches snatching snatched stab stabs stabbing stabbed steal steals stealing stole stolen storm storms storming stormed threws threwing threwed torch torches torching torched torture tortures torturing tortured vandalize vandalizes vandalizing vandalized vandalise vandalises vandalising vandalised wage wages waging waged abuse abuses abusing abused acquit acquits acquitting acquitted apprehend apprehends apprehending apprehended arraign arraigns arraigning arraigned arrest arrests arresting arrested award awards awarding awarded breach breaches breaching breached bribe bribes bribing bribed bust busts busting busted charge charges charging charged cite cites citing cited confess confesses confessing confessed confiscate confiscates confiscating confiscated conspire conspires conspiring conspired convict convicts convicting convicted defraud defrauds defrauding defrauded deliberate deliberates deliberating deliberated detain detains detaining detained discover discovers discovering discovered embezzle embezzles embezzling embezzled escape escapes escaping escaped execute executes executing executed exhume exhumes exhuming exhumed exonerate exonerates exonerating exonerated extradite extradites extraditing extradited file files filing filed identify identifies identifying identified impeach impeaches impeaching impeached imprison imprisons imprisoning imprisoned incarcerate incarcerates incarcerating incarcerated indict indicts indicting indicted infringe infringes infringing infringed interrogate interrogates interrogating interrogated investigate investigates investigating investigated jail jails jailing jailed launder launders laundering laundered nab nabs nabbing nabbed overturn overturns overturning overturned probe probes probing probed prosecute prosecutes prosecuting prosecuted recover recovers recovering recovered remand remands remanding remanded round rounds rounding rounded search searches searching searched sentence sentences sentencing sentenced smuggle smuggles smuggling smuggled stalk stalks stalking stalked subpoena subpoenas subpoenaing subpoenaed sue sues suing sued suspect suspects suspecting suspected tackle tackles tackling tackled testify testifies testifying testified trespass trespasses trespassing trespassed uncover uncovers uncovering uncovered violate violates violating violated waive waives waiving waived campaign campaigns campaigning campaigned canvass canvasses canvassing canvassed contest contests contesting contested elect elects electing elected nominate nominates nominating nominated poll polls polling polled re res ring red reelect reelects reelecting reelected vote votes voting voted win wins winning won abdicate abdicates abdicating abdicated adopt adopts adopting adopted amend amends amending amended appoint appoints appointing appointed assume assumes assuming assumed cast casts casting choose chooses choosing chose chosen decree decrees decreeing decreed depose deposes deposing deposed dissolve dissolves dissolving dissolved enact enacts enacting enacted form forms forming formed hire hires hiring hired inaugurate inaugurates inaugurating inaugurated install installs installing installed introduce introduces introducing introduced legislate legislates legislating legislated name names naming named oust ousts ousting ousted overhaul overhauls overhauling overhauled overthrow overthrows overthrowing overthrew overthrown pass passes passing passed pick picks picking picked proclaim proclaims proclaiming proclaimed promote promotes promoting promoted quit quits quitting recruit recruits recruiting recruited reform reforms reforming reformed rehire rehires rehiring rehired reinstate reinstates reinstating reinstated relieve relieves relieving relieved repeal repeals repealing repealed replace replaces replacing replaced reshuffle reshuffles reshuffling reshuffled resign resigns resigning resigned retire retires retiring retired revise revises revising revised sack sacks sacking sacked select selects selecting selected succeed succeeds succeeding succeeded swear swears swearing swore sworn tap taps tapping tapped topple topples toppling toppled unveil unveils unveiling unveiled bleed bleeds bleeding bled bludgeon bludgeons bludgeoning bludgeoned bury buries burying buried choke chokes choking choked collapse collapses collapsing collapsed contract contracts contracting contracted decapitate decapitates decapitating decapitated disappear disappears disappearing disappeared drown drowns drowning drowned electrocute electrocutes electrocuting electrocuted fracture fractures fracturing fractured hang hangs hanging hanged hospitalize hospitalizes hospitalizing hospitalized hospitalise hospitalises hospitalising hospitalised hurt hurts hurting injure injures injuring injured kill kills killing killed maim maims maiming maimed miscarry miscarries miscarrying miscarried murder murders murdering murdered overdose overdoses overdosing overdosed perish perishes perishing perished poison poisons poisoning poisoned recuperate recuperates recuperating recuperated slaughter slaughters slaughtering slaughtered slay slays slaying slew slain sprain sprains spraining sprained starve starves starving starved strangle strangles strangling strangled succumb succumbs succumbing succumbed suffocate suffocates suffocating suffocated vanish vanishes vanishing vanished wound wounds wounding wounded batter batters battering battered blaze blazes blazing blazed capsize capsizes capsizing capsized capsise capsises capsising capsised char chars charring charred collide collides colliding collided contaminate contaminates contaminating contaminated crash crashes crashing crashed cripple cripples crippling crippled damage damages damaging damaged destroy destroys destroying destroyed devastate devastates devastating devastated douse douses dousing doused engulf engulfs engulfing engulfed extinguish extinguishes extinguishing extinguished flood floods flooding flooded gut guts gutting gutted ignite ignites igniting ignited infect infects infecting infected inundate inundates inundating inundated jolt jolts jolting jolted knock knocks knocking knocked leak leaks leaking leaked paralyze paralyzes paralyzing paralyzed plunge plunges plunging plunged pollute pollutes polluting polluted quake quakes quaking quaked quarantine quarantines quarantining quarantined rattle rattles rattling rattled ravage ravages ravaging ravaged rip rips ripping ripped rock rocks rocking rocked scorch scorches scorching scorched shake shakes shaking shook shaken sink sinks sinking sank sunk skid skids skidding skidded spill spills spilling spilled strand strands stranding stranded submerge submerges submerging submerged sweep sweeps sweeping swept tear tears tearing tore torn trap traps trapping trapped trigger triggers triggering triggered uproot uproots uprooting uprooted veer veers veering veered wash washes washing washed acquire acquires acquiring acquired auction auctions auctioning auctioned axe axes axing axed bid bids bidding borrow borrows borrowing borrowed buy buys buying bought climb climbs climbing climbed debut debuts debuting debuted default defaults defaulting defaulted devalue devalues devaluing devalued dip dips dipping dipped discontinue discontinues discontinuing discontinued divest divests divesting divested double doubles doubling doubled downsize downsizes downsizing downsized downsise downsises downsising downsised edge edges edging edged eliminate eliminates eliminating eliminated halve halves halving halved hike hikes hiking hiked invest invests investing invested jump jumps jumping jumped lay lays laying laid lease leases leasing leased liquidate liquidates liquidating liquidated list lists listing listed merge merges merging merged nationalize nationalizes nationalizing nationalized nationalise nationalises nationalising nationalised outbid outbids outbiding outsource outsources outsourcing outsourced plummet plummets plummeting plummeted post posts posting posted price prices pricing priced privatize privatizes privatizing privatized privatise privatises privatising privatised purchase purchases purchasing purchased rebound rebounds rebounding rebounded refinance refinances refinancing refinanced relaunch relaunches relaunching relaunched relocate relocates relocating relocated rename renames renaming renamed rent rents renting rented restructure restructures restructuring restructured rise rises rising rose risen roll rolls rolling rolled secure secures securing secured shed sheds shedding ship ships shipping shipped shrink shrinks shrinking shrank shrunk shut shuts shutting shutter shutters shuttering shuttered slash slashes slashing slashed slide slides sliding slided slip slips slipping slipped slump slumps slumping slumped snap snaps snapping snapped soar soars soaring soared spin spins spinning spinned surge surges surging surged swell swells swelling swelled team teams teaming teamed trade trades trading traded trim trims trimming trimmed triple triples tripling tripled tumble tumbles tumbling tumbled clinch clinches clinching clinched compete competes competing competed crown crowns crowning crowned defeat defeats defeating defeated earn earns earning earned equalize equalizes equalizing equalized equalise equalises equalising equalised finish finishes finishing finished homer homers homering homered miss misses missing missed net nets netting netted outpoint outpoints outpointing outpointed outscore outscores outscoring outscored overtake overtakes overtaking overtaked qualify qualifies qualifying qualified race races racing raced record records recording recorded relegate relegates relegating relegated retain retains retaining retained rout routs routing routed rush rushes rushing rushed score scores scoring scored thrash thrashes thrashing thrashed tie ties tying tied trounce trounces trouncing trounced upset upsets upsetting upsetted baptize baptizes baptizing baptized baptise baptises baptising baptised bear bears bearing bore born beatify beatifies beatifying beatified borns borning borned canonize canonizes canonizing canonized canonise canonises canonising canonised celebrate celebrates celebrating celebrated check checks checking checked commemorate commemorates commemorating commemorated direct directs directing directed divorce divorces divorcing divorced elope elopes eloping eloped emcee emcees emceeing emceed exhibit exhibits exhibiting exhibited graduate graduates graduating graduated headline headlines headlining headlined honor honors honoring honored honour honours honouring honoured induct inducts inducting inducted mark marks marking marked marry marries marrying married mourn mourns mourning mourned ordain ordains ordaining ordained premier premiers premiering premiered premiere premieres present presents presenting presented publish publishes publishing published separate separates separating separated sing sings singing singed split splits splitting star stars starring starred wed weds wedding to toes a as down downs for fors with withs by bies on ons off offs step steps stepping stepped up ups cooperation cooperations weight weights behind behinds together togethers concern concerns outrage outrages out outs at ats the thes finger fingers voice voices voicing voiced upon upons reds line lines an ans ultimatum ultimatums threat threats sabre sabres deadline deadlines of ofs no nos relation relations diplomatic diplomatics aid aids strip strips stripping stripped lend lends lending lent money moneys hostility hostilities over overs hostage hostages weapon weapons road roads flag flags police polices downing downed tool tools street streets security securities reservist reservists high highs sail sails into intoes under unders war wars helds helding helded amok amoks power powers ablaze ablazes dead deads town towns armses stone stones in ins court courts justice justices crack cracks cracking cracked trial trials lawsuit lawsuits guilty guilties suspicion suspicions not nots death deaths time times custody custodies herself herselfs himself himselfs themselves themselveses investigation investigations ballot ballots election elections effect effects office offices way ways aside asides ases sworns sworning sworned helm helms life suicide suicides deading deaded after afters missings her hers his hises their theirs away aways pronounce pronounces pronouncing pronounced own owns burst bursts bursting flame flames catch catches catching caught flameses landfall landfalls powering powered through throughs aground agrounds its itses door doors recession recessions bankruptcy bankruptcies protection protections bankrupt bankrupts sale sales private privates public publics shelf shelfs market markets company companies trophy trophies gold golds medal medals rehab rehabs marrieds birth births vigil vigils rest rests wreath wreaths homage homages respect respects tribute tributes vowses knot knots aisle aisles bilateral bilaterals meetings keynote keynotes address addresses negotiation negotiations news newses conference conferences one ones peace peaces process processes roundtable roundtables summit summits talkses hall halls video videos workings dinner dinners accord accords agreement agreements communique communiques deal deals endorsement endorsements handshake handshakes joint joints declaration declarations statement statements memorandum memorandums understandings nuclear nuclears pact pacts sharings rapprochement rapprochements reconciliation reconciliations signings treaty treaties truce truces accusation accusations allegation allegations backlash backlashes condemnation condemnations controversy controversies criticism criticisms denunciation denunciations furor furors furore furores outcry outcries recrimination recriminations scoldings smear smears uproar uproars entreaty entreaties plea pleas brinkmanship brinkmanships evacuation evacuations extortion extortions warnings intimidation intimidations saber sabers rattlings terror terrors tsunami tsunamis cancellation cancellations deadlock deadlocks defiance defiances denial denials disruption disruptions impasse impasses postponement postponements refusal refusals rejection rejections stalemate stalemates walkout walkouts asset assets blockade blockades crackdown crackdowns curfew curfews disqualification disqualifications ejection ejections eviction evictions expulsion expulsions groundings import imports lockdown lockdowns sanctionses suspension suspensions package packages bailout bailouts donation donations first firsts fundraiser fundraisers humanitarian humanitarians loan loans relief reliefs effort efforts operation operations resuscitation resuscitations and ands stimulus stimuluses surgery surgeries transplant transplants amnesty amnesties apology apologies armistice armistices cease ceases ceasefire ceasefires de des escalation escalations demilitarization demilitarizations demilitarisation demilitarisations detente detentes disarmament disarmaments prisoner prisoners pullback pullbacks pullout pullouts troop troops withdrawal withdrawals candlelight candlelights chaos chaoses civil civils disobedience disobediences unrest unrests demonstration demonstrations disorder disorders general generals hunger hungers industrial industrials action actions labor labors labour labours dispute disputes lootings rebellion rebellions revolt revolts riotings uprising uprisings stoppage stoppages buildup buildups conscription conscriptions deployment deployments exercise exercises military militaries parade parades missile missiles defense defenses mobilization mobilizations mobilisation mobilisations naval navals peacekeeping peacekeepings reinforcement reinforcements rocket rockets satellite satellites firings movement movements game games gameses abduction abductions air airs airstrike airstrikes annexation annexations armeds robbery robberies arson arsons artillery artilleries assassination assassinations attempt attempts attempted attempteds coup coups beatings bloodshed bloodsheds bombardment bombardments bombings burglary burglaries car cars counteroffensive counteroffensives crossfire crossfires cyber cybers attackses cyberattack cyberattacks detonation detonations drone drones ethnic ethnics cleansing cleansings explosion explosions fightings firefight firefights gang gangs genocide genocides gunfight gunfights gunfire gunfires hackings heist heists hijackings holdup holdups takings incursion incursions insurgency insurgencies invasion invasions jailbreak jailbreaks kidnappings knife knives shootings mortar mortars offensive offensives onslaught onslaughts piracy piracies plot plots pogrom pogroms prison prisons roadside roadsides school schools sexual sexuals shellings shootout shootouts siege sieges skirmish skirmishes sniper snipers stabbings terrorist terrorists theft thefts vandalism vandalisms acquittal acquittals arraignment arraignments warrant warrants autopsy autopsies hearings booking bookings bribery briberies capital capitals class classes conspiracy conspiracies conviction convictions corruption corruptions appearance appearances case cases rulings cover covers deportation deportations detention detentions drink drinks drivings drug drugs trafficking traffickings drunk drunks drunken drunkens dui duis embezzlement embezzlements extradition extraditions degree degrees fraud frauds verdict verdicts human humans identity identities impaired impaireds impeachment impeachments imprisonment imprisonments indictment indictments injunction injunctions inquest inquests inquiry inquiries insider insiders tradings legal legals manhunt manhunts misconduct misconducts launderings parole paroles perjury perjuries bargain bargains term terms prosecution prosecutions restraining restrainings retrial retrials second seconds sentencings sex sexes smugglings speeding speedings sting stings traffic traffics crime crimes byelection byelections candidacy candidacies caucus caucuses confirmation confirmations early earlies votings victory victories exit exits landslide landslides leadership leaderships midterm midterms plebiscite plebiscites presidential presidentials primary primaries recount recounts reelection reelections referendum referendums runoff runoffs count counts abdication abdications appointment appointments cabinet cabinets confidence confidences dismissal dismissals executive executives government governments shutdown shutdowns handover handovers hirings inauguration inaugurations law laws martial martials ouster ousters transfer transfers regime regimes replacement replacements resignation resignations retirement retirements sackings emergency emergencies succession successions swearings transition transitions override overrides asphyxiation asphyxiations beheadings body bodies cardiac cardiacs casualty casualties concussion concussions congestive congestives heart hearts failure failures toll tolls demise demises disappearance disappearances drownings electrocution electrocutions fatal fatals accident accidents fatality fatalities fratricide fratricides disease diseases homicide homicides hospitalization hospitalizations hospitalisation hospitalisations infanticide infanticides injury injuries killings loss losses lynching lynchings manslaughter manslaughters grave graves miscarriage miscarriages natural naturals causeses poisonings deathses slayings starvation starvations stroke strokes woundeds aftershock aftershocks avalanche avalanches blackout blackouts blizzard blizzards boat boats bridge bridges buildings bus buses bushfire bushfires capsizings capsisings cave caves collision collisions contamination contaminations cyclone cyclones derailment derailments disaster disasters downtime downtimes drought droughts earthquake earthquakes landing landings epidemic epidemics eruption eruptions famine famines flash flashes floodings forest forests fireses hailstorm hailstorms heat heats wave waves heatwave heatwaves helicopter helicopters house houses hurricane hurricanes ice ices inferno infernos infestation infestations magnitude magnitudes temblor temblors meltdown meltdowns mine mines mudslide mudslides near nears oil oils outage outages pandemic pandemics pile piles pileup pileups plane planes sandstorm sandstorms seismic seismics activity activities service services shipwreck shipwrecks sinkhole sinkholes sinkings snowstorm snowstorms stampede stampedes thunderstorm thunderstorms tornado tornadoes tremor tremors tropical tropicals typhoon typhoons volcanic volcanics wildfire wildfires acquisition acquisitions bank banks filings bull bulls buyout buyouts credit credits crisis crises crunch crunches debt debts devaluation devaluations downturn downturns financial financials hostile hostiles takeover takeovers initial initials offerings ipo ipos job jobs venture ventures layoff layoffs merger mergers mortgage mortgages plant plants closure closures product products profit profits rate rates redundancy redundancies restructurings stake stakes stock stocks buyback buybacks tax taxes tender tenders transaction transactions writedown writedowns bout bouts championship championships comeback comebacks cup cups final finals derby derbies field fields goal goals football footballs match matches friendly friendlies grand grands prix prixes hat hats trick tricks hattrick hattricks home homes injureds reserve reserves interception interceptions kickoff kickoffs knockout knockouts losings streak streaks ceremony ceremonies hitter hitters opener openers overtime overtimes penalty penalties playoff playoffs berth berths playoffses qualifier qualifiers quarter quarters finalses quarterfinal quarterfinals quarterfinalses relegation relegations rematch rematches scorings scrimmage scrimmages season seasons semi semis semifinal semifinals shutout shutouts sixth sixths third thirds title titles touchdown touchdowns tournament tournaments winnings world worlds album albums art arts fair fairs awardses baby babies shower showers birthday birthdays party parties burial burials candlelit candlelits carnival carnivals centenary centenaries christmas christmases church churches closings commemoration commemorations concert concerts coronation coronations cremation cremations curtain curtains engagement engagements exhibition exhibitions fashion fashions week weeks fellowship fellowships festival festivals film films funeral funerals gala galas honeymoon honeymoons interment interments jubilee jubilees memorial memorials music musics nuptials nuptialses openings oscar oscars nomination nominations pageant pageants pilgrimage pilgrimages prayer prayers pregnancy pregnancies procession processions requiem requiems reunion reunions royal royals weddings screening screenings audience audiences briefing briefings congregation congregations congress congresses consultation consultations convention conventions dialogue dialogues discussion discussions forum forums gatherings interview interviews mediation mediations session sessions speech speeches trip trips assurance assurances backings collaboration collaborations commitment commitments consensus consensuses partnership partnerships proposal proposals settlement settlements complaint complaints feud feuds outburst outbursts row rows scrutiny scrutinies slur slurs tirade tirades invitation invitations recommendation recommendations provocation provocations objection objections opposition oppositions resistance resistances curb curbs restriction restrictions tariff tariffs assistance assistances asylum asylums charity charities fundings fundraising fundraisings subsidy subsidies treatment treatments concession concessions crowd crowds disturbance disturbances turmoil turmoils aggression aggressions conflict conflicts confrontation confrontations encounter encounters occupation occupations standoff standoffs struggle struggles terrorism terrorisms violence violences execution executions testimony testimonies bill bills departure departures legislation legislations promotion promotions stint stints cancer cancers illness illnesses passings remainses victim victims destruction destructions outbreak outbreaks rain rains wreck wrecks wreckage wreckages delivery deliveries discount discounts expansion expansions growth growths investment investments recovery recoveries refresh refreshes saleses unveilings upgrade upgrades anniversary anniversaries baptism baptisms celebration celebrations marriage marriages performance performances reception receptions wake wakes president presidents minister ministers leader leaders delegation delegations king kings queen queens chancellor chancellors requirement requirements criterion criterions target targets expectation expectations standard standards obligation obligations challenge challenges fate fates website websites site sites page pages http https www wwws candidate candidates decision decisions resolution resolutions idea ideas offence offences offense offenses adultery adulteries atrocity atrocities error errors mistake mistakes policy policies alliance alliances taxi taxis cab cabs coalition coalitions union unions bloc blocs handses independence independences sovereignty sovereignties council councils intelligence intelligences information informations language languages player players striker strikers midfielder midfielders defender defenders family families child children stateses nations nationses kingdom kingdoms airlines airlineses arab arabs methodist methodists revenge revenges avenge avenges announcement announcements verbally verballies property properties against againsts integrity integrities motive motives legality legalities ambassador ambassadors envoy envoys diplomat diplomats that thats country countries judge judges people peoples book books food foods meal meals aircraft aircrafts jet jets online onlines unit units permission permissions approval approvals damageses compensation compensations refuge refuges removal removals risk risks retaliation retaliations respond responds vengeance vengeances motion motions access accesses comment comments suggestion suggestions application applications from froms entry entries him hims them thems stool stools account accounts flight flights fleet fleets export exports shipment shipments duty duties link links control controls recognition recognitions million millions billion billions medicine medicines equipment equipments itself itselfs liquidity liquidities cash cashes trainings doctor doctors rescuer rescuers water waters ammunition ammunitions hospital hospitals patient patients tension tensions border borders crossings me detainee detainees captive captives soldier soldiers journalist journalists activist activists embassy embassies airspace airspaces territory territories artifact artifacts antiquity antiquities suit suits highway highways entrance entrances outside outsides square squares bottle bottles egg eggs cocktail cocktails toward towards towardses past pasts madness madnesses campus campuses park parks index indexes shoe shoes petrol petrols militia militias fighter fighters frontier frontiers warship warships uranium uraniums projectile projectiles torpedo torpedoes icbm icbms along alongs carrier carriers peacekeeper peacekeepers presence presences warhead warheads army armies style styles militant militants man men woman women protester protesters molotov molotovs nail nails pipe pipes atomic atomics smoke smokes village villages city cities base bases area areas airport airports inflation inflations poverty poverties bullet bullets tank tanks it convoy convoys camp camps positionses privacy privacies grenade grenades vessel vessels tanker tankers movie movies scene scenes photo photoes picture pictures ball balls window windows shop shops store stores compound compounds parliament parliaments palace palaces residence residences capitol capitols stage stages gate gates acid acids girl girls boy boys guilt guilts murderings stealings fugitive fugitives gunman gunmans fee fees battery batteries interest interests customer customers corpse corpses cache caches inmate inmates liable liables innocent innocents evidence evidences engine engines cocaine cocaines heroin heroins document documents computer computers is wases are ares were weres beens seat seats majority majorities senate senates mayor mayors governor governors presidency presidencies mandate mandates role roles constitution constitutions budget budgets pope popes chief chiefs director directors chairman chairmans coach coaches captain captains secretary secretaries ceo ceos successor successors nominee nominees holiday holidays manager managers employee employees staff staffs agency agencies department departments ministry ministries firm firms board boards club clubs administration administrations new act acts who whoes reins reinses alive alives virus viruses hiv hivs ebola ebolas hard hards ill ills sick sicks cell cells switch switches course courses inbox inboxes homeless homelesses strandeds without withouts richter richters truck trucks vehicle vehicles panic panics ashore ashores percent percents per pers percentage percentages sharply sharplies cent cents dow dows nikkei nikkeis revenue revenues dollar dollars euro euros earnings earningses unemployment unemployments ftse ftses dax daxes factory factories higher highers lower lowers dealership dealerships branch branches production productions output outputs cost costs forecast forecasts workforce workforces thousand thousands airliner airliners below belows above aboves slightly slightlies further furthers knee knees earth earths feet feets foot foots fame fames average averages yen yens chapter chapters project projects % warfare warfares value values boeing boeings airbus airbuses dividend dividends how hows model models device devices tablet tablets software softwares console consoles plaque plaques statue statues drum drums odds oddses prediction predictions enemy enemies spot spots olympics olympicses ankle ankles hamstring hamstrings series serieses twice twices winner winners yard yards dl waiver waivers belt belts quarterback quarterbacks year years pitcher pitchers baseman basemans silver silvers bronze bronzes dog dogs prize prizes sequel sequels clinic clinics engaged engageds memory memories day days occasion occasions grammy grammies emmy emmies task tasks single singles song songs trailer trailers husband husbands wife wifes anthem anthems monument monuments portrait portraits great greats good goods big bigs will wills can cans must musts could coulds would woulds should shoulds worker workers group groups official officials flotilla flotillas band bands foreign foreigns technology technologies during durings ad asthma asthmas anxiety anxieties population populations charm charms twist twists trouble troubles criminal criminals chest chests room rooms veteran veterans museum museums hero heros cold colds biddings theory theories theorist theorists strong strongs deep deeps religious religiouses political politicals clinical clinicals medical medicals vaccine vaccines commission commissions observer observers interference interferences monitor monitors dozens dozenses squad squads range ranges age ages certificate certificates metal metals mystery mysteries bomber bombers vest vests crew crews officer officers marshal marshals alarm alarms brigade brigades small-arm small smalls openeds antiaircraft antiaircrafts light lights electoral electorals annual annuals quarterly quarterlies mode modes friday fridays inaugural inaugurals televised televiseds national nationals exclusive exclusives practice practices recordings jam jams three-way reiterate reiterates verbal verbals scathing scathings side sides curve curves undergo undergoes date dates this thises angry angries monte montes wall walls lightning lightnings surgical surgicals three threes live-fire uphill uphills total totals pursuit pursuits deadly deadlies narrow narrows special specials combat combats israeli israelis russian russians nato natoes saudi saudis retaliatory retaliatories u.s. felony felonies space spaces opinion opinions mayoral mayorals spendings diagnose diagnoses short shorts long longs brief briefs economic economics heavy heavies torrential torrentials rival rivals banking bankings hair hairs heavyweight heavyweights late lates fixing fixings track tracks swimming swimmings convert converts career careers fourth fourths fifth fifths farewell farewells mount attend lodge spark survive unfold`;

/** The lemma of each word. */
export const lemmas: string = `0 0 0 0 4 4 4 4 8 8 8 8 c c c c g g g g k k k k o o o o s s s s w w w w 10 10 10 10 14 14 14 14 18 18 18 18 1c 1c 1c 1c 1c 1h 1h 1h 1h 1l 1l 1l 1l 1l 1q 1q 1q 1q 1u 1u 1u 1u 1u 1z 1z 1z 1z 23 23 23 23 27 27 27 27 2b 2b 2b 2b 2f 2f 2f 2f 2j 2j 2j 2j 2n 2n 2n 2n 2r 2r 2r 2r 2v 2v 2v 2v 2z 2z 2z 2z 33 33 33 33 37 37 37 37 3b 3b 3b 3b 3f 3f 3f 3f 3j 3j 3j 3j 3n 3n 3n 3n 3r 3r 3r 3r 3v 3v 3v 3v 3z 3z 3z 3z 43 43 43 43 47 47 47 47 4b 4b 4b 4b 4f 4f 4f 4f 4j 4j 4j 4j 4n 4n 4n 4n 4r 4r 4r 4r 4r 4w 4w 4w 4w 4w 51 51 51 51 55 55 55 55 59 59 59 59 5d 5d 5d 5d 5h 5h 5h 5h 5l 5l 5l 5l 5p 5p 5p 5p 5t 5t 5t 5t 5x 5x 5x 5x 61 61 61 61 65 65 65 65 69 69 69 69 6d 6d 6d 6d 6h 6h 6h 6h 6l 6l 6l 6l 6l 6q 6q 6q 6q 6u 6u 6u 6u 6y 6y 6y 6y 72 72 72 72 76 76 76 76 7a 7a 7a 7a 7e 7e 7e 7e 7e 7j 7j 7j 7j 7j 7o 7o 7o 7o 7s 7s 7s 7s 7w 7w 7w 7w 80 80 80 80 84 84 84 84 88 88 88 88 8c 8c 8c 8c 8g 8g 8g 8g 8k 8k 8k 8k 8o 8o 8o 8o 8s 8s 8s 8s 8w 8w 8w 8w 90 90 90 90 94 94 94 94 98 98 98 98 9c 9c 9c 9c 9g 9g 9g 9g 9k 9k 9k 9k 9o 9o 9o 9o 9s 9s 9s 9s 9w 9w 9w 9w a0 a0 a0 a0 a4 a4 a4 a4 a8 a8 a8 ab ab ab ab af ag ag ag ag ak ak ak ak ao ao ao ao as as as as aw aw aw aw b0 b0 b0 b0 b4 b4 b4 b4 b8 b8 b8 b8 bc bc bc bc bg bg bg bg bk bk bk bk bo bo bo bo bs bs bs bs bw bw bw bw c0 c0 c0 c0 c4 c4 c4 c4 c8 c8 c8 c8 cc cc cc cc cg cg cg cg cg cg cg cg co co co co cs cs cs cs cw cw cw cw d0 d0 d0 d0 d4 d4 d4 d4 d8 d8 d8 d8 dc dc dc dc dg dg dg dg dk dk dk dk do do do do ds ds ds ds dw dw dw dw e0 e0 e0 e0 e4 e4 e4 e7 e7 e7 e7 eb eb eb eb ef ef ef ei ei ei ei ei ei ei ei eq eq eq eq eu eu eu eu ey ey ey ey f2 f2 f2 f2 f6 f6 f6 f6 fa fa fa fa fe fe fe fe fi fi fi fi fm fm fm fm fq fq fq fq fu fu fu fu fy fy fy fy g2 g2 g2 g2 g6 g6 g6 g6 ga ga ga ga ge ge ge ge gi gi gi gi gm gm gm gm gm gr gr gr gr gv gv gv gv gz gz gz gz h3 h3 h3 h3 h7 h7 h7 h7 hb hb hb he he he he hi hi hi hi hm hm hm hm hm hr hr hr hr hv hv hv hy hy hy hy i2 i2 i2 i2 i6 i6 i6 i6 ia ia ia ia ie ie ie ie ii ii ii ii im im im im iq iq iq iq iu iu iu iu iu iz iz iz iz j3 j3 j3 j3 j7 j7 j7 j7 jb jb jb jb jf jf jf jf jf jf jl jl jl jl jp jp jp jp jt jt jt jt jx jx jx jx k1 k1 k1 k1 k5 k5 k5 k5 k9 k9 k9 k9 kd kd kd kd kh kh kh kh kl kl kl kl kp kp kp kp kt kt kt kt kx kx kx kx l1 l1 l1 l1 l1 l6 l6 l6 l6 la la la la le le le le li li li li lm lm lm lm lq lq lq lq lu lu lu lu ly ly ly ly m2 m2 m2 m2 m6 m6 m6 m6 ma ma ma ma me me me me mi mi mi mi mm mm mm mm mq mq mq mq mu mu mu mu my my my my n2 n2 n2 n2 n6 n6 n6 n6 na na na na ne ne ne ne ni ni ni ni nm nm nm nm nq nq nq nq nu nu nu nu ny ny ny ny o2 o2 o2 o2 o6 o6 o6 o6 oa oa oc oc oc oc og og og og ok ok ok ok oo oo oo oo os os os os ow ow ow ow p0 p0 p0 p0 p4 p4 p4 p4 p4 p4 p4 p4 pc pc pc pc pg pg pg pg pk pk pk pk po po po po po po po po pw pw pw pw q0 q0 q0 q0 q4 q4 q4 q4 q8 q8 q8 q8 qc qc qc qc qg qg qg qg qk qk qk qk qk qk qk qk qs qs qs qs qw qw qw qw r0 r0 r0 r0 r4 r4 r4 r4 r8 r8 r8 r8 rc rc rc rc rg rg rg rg rk rk rk rk ro ro ro ro rs rs rs rs rw rw rw rw s0 s0 s0 s0 s4 s4 s4 s4 s8 s8 s8 s8 sc sc sc sc sg sg sg sg sk sk sk sk so so so so ss ss ss ss sw sw sw sw t0 t0 t0 t0 t4 t4 t4 t4 t8 t8 t8 t8 t8 t8 t8 t8 tg tg tg tg tk tk tk tk to to to to ts ts ts ts tw tw tw tw u0 u0 u0 u0 u4 u4 u4 u4 u8 u8 u8 u8 uc uc uc uc ug ug ug ug uk uk uk uk uo uo uo uo us us us us uw uw uw uw v0 v0 v0 v0 v4 v4 v4 v4 v8 v8 v8 v8 vc vc vc vc vg vg vg vg vk vk vk vk vo vo vo vo vs vs vs vs vw vw vw vw w0 w0 w0 w0 w4 w4 w4 w4 w8 w8 w8 w8 wc wc wc wc wg wg wg wg wk wk wk wk wo wo wo wo ws ws ws ws ww ww ww ww x0 x0 x0 x0 x4 x4 x4 x4 x8 x8 x8 x8 xc xc xc xc xg xg xg xg xk xk xk xk xo xo xo xo xs xs xs xs xw xw xw xw y0 y0 y0 y0 y4 y4 y4 y4 y8 y8 y8 y8 yc yc yc yc yg yg yg yg yk yk yk yk yo yo yo yo ys ys ys ys yw yw yw yw z0 z0 z0 z0 z4 z4 z4 z4 z8 z8 z8 z8 zc zc zc zc zg zg zg zg zk zk zk zk zo zo zo zo zs zs zs zs zw zw zw zw 100 100 100 100 104 104 104 104 108 108 108 108 10c 10c 10c 10c 10g 10g 10g 10g 10k 10k 10k 10k 10o 10o 10o 10o 10s 10s 10s 10s 10w 10w 10w 10w 110 110 110 110 114 114 114 114 114 114 11a 11a 11a 11a 11e 11e 11e 11e 11i 11i 11i 11i 11m 11m 11m 11m 11q 11q 11q 11q 11u 11u 11u 11u 11y 11y 11y 11y 122 122 122 122 126 126 126 126 12a 12a 12a 12a 12e 12e 12e 12e 12i 12i 12i 12i 12m 12m 12m 12m 12q 12q 12q 12q 12u 12u 12u 12u 12y 12y 12y 12y 132 132 132 132 136 136 136 136 13a 13a 13a 13a 13e 13e 13e 13e 13i 13i 13i 13i 13m 13m 13m 13m 13q 13q 13q 13q 13u 13u 13u 13u 13y 13y 13y 13y 142 142 142 142 146 146 146 146 14a 14a 14a 14a 14e 14e 14e 14e 14i 14i 14i 14i 14m 14m 14m 14m 14q 14q 14q 14q 14q 14v 14v 14v 14v 14z 14z 14z 14z 153 153 153 153 157 157 157 157 15b 15b 15b 15b 15f 15f 15f 15i 15i 15i 15i 15m 15m 15m 15m 15q 15q 15q 15q 15u 15u 15u 15u 15y 15y 15y 15y 162 162 162 162 166 166 166 166 16a 16a 16a 16a 16e 16e 16e 16e 16i 16i 16i 16i 16i 16n 16n 16n 16n 16n 16s 16s 16s 16s 16w 16w 16w 16w 170 170 170 170 174 174 174 174 178 178 178 178 17c 17c 17c 17c 17c 17c 17c 17c 17k 17k 17k 17k 17o 17o 17o 17o 17s 17s 17s 17s 17w 17w 17w 17w 180 180 180 180 184 184 184 184 188 188 188 188 18c 18c 18c 18c 18g 18g 18g 18g 18k 18k 18k 18k 18o 18o 18o 18o 18s 18s 18s 18s 18w 18w 18w 18w 190 190 190 190 194 194 194 194 198 198 198 198 19c 19c 19c 19c 19g 19g 19g 19g 19k 19k 19k 19k 19o 19o 19o 19o 19s 19s 19s 19s 19w 19w 19w 19w 1a0 1a0 1a0 1a0 1a4 1a4 1a4 1a4 1a8 1a8 1a8 1a8 1ac 1ac 1ac 1ac 1ag 1ag 1ag 1ag 1ak 1ak 1ak 1ak 1ao 1ao 1ao 1ao 1as 1as 1as 1as 1aw 1aw 1aw 1aw 1b0 1b0 1b0 1b0 1b0 1b0 1b0 1b0 1b8 1b8 1b8 1b8 1bc 1bc 1bc 1bc 1bg 1bg 1bg 1bg 1bk 1bk 1bk 1bk 1bo 1bo 1bo 1bo 1bo 1bo 1bo 1bo 1bw 1bw 1bw 1bw 1c0 1c0 1c0 1c0 1c4 1c4 1c4 1c4 1c8 1c8 1c8 1c8 1cc 1cc 1cc 1cc 1cg 1cg 1cg 1cg 1cg 1cg 1cg 1cg 1co 1co 1co 1co 1cs 1cs 1cs 1cs 1cw 1cw 1cw 1cw 1d0 1d0 1d0 1d0 1d4 1d4 1d4 1d4 1d8 1d8 1d8 1d8 1dc 1dc 1dc 1dc 1dg 1dg 1dg 1dg 1dk 1dk 1dk 1dk 1do 1do 1do 1do 1ds 1ds 1ds 1ds 1dw 1dw 1dw 1dw 1e0 1e0 1e0 1e0 1e4 1e4 1e4 1e4 1e8 1e8 1e8 1e8 1ec 1ec 1ec 1ec 1eg 1eg 1eg 1eg 1ek 1ek 1ek 1ek 1eo 1eo 1eo 1eo 1es 1es 1es 1es 1ew 1ew 1ew 1ew 1f0 1f0 1f0 1f0 1f4 1f4 1f4 1f4 1f8 1f8 1f8 1f8 1fc 1fc 1fc 1fc 1fg 1fg 1fg 1fg 1fk 1fk 1fk 1fk 1fo 1fo 1fo 1fo 1fs 1fs 1fs 1fs 1fw 1fw 1fw 1fw 1g0 1g0 1g0 1g0 1g4 1g4 1g4 1g4 1g8 1g8 1g8 1g8 1gc 1gc 1gc 1gc 1gg 1gg 1gg 1gg 1gk 1gk 1gk 1gk 1gk 1gp 1gp 1gp 1gp 1gt 1gt 1gt 1gt 1gx 1gx 1gx 1gx 1h1 1h1 1h1 1h1 1h5 1h5 1h5 1h5 1h9 1h9 1h9 1h9 1hd 1hd 1hd 1hd 1hh 1hh 1hh 1hh 1hl 1hl 1hl 1hl 1hp 1hp 1hp 1hp 1ht 1ht 1ht 1ht 1hx 1hx 1hx 1hx 1i1 1i1 1i1 1i1 1i5 1i5 1i5 1i5 1i9 1i9 1i9 1i9 1id 1id 1id 1id 1ih 1ih 1ih 1ih 1il 1il 1il 1il 1ip 1ip 1ip 1ip 1it 1it 1it 1it 1it 1it 1it 1it 1j1 1j1 1j1 1j1 1j5 1j5 1j5 1j5 1j5 1j5 1j5 1j5 1jd 1jd 1jd 1jd 1jd 1jd 1jd 1jd 1jl 1jl 1jl 1jl 1jp 1jp 1jp 1jp 1jt 1jt 1jt 1jt 1jx 1jx 1jx 1jx 1k1 1k1 1k1 1k1 1k5 1k5 1k5 1k5 1k9 1k9 1k9 1k9 1kd 1kd 1kd 1kd 1kh 1kh 1kh 1kh 1kl 1kl 1kl 1kl 1kp 1kp 1kp 1kp 1kt 1kt 1kt 1kt 1kx 1kx 1kx 1kx 1l1 1l1 1l1 1l1 1l5 1l5 1l5 1l5 1l9 1l9 1l9 1l9 1ld 1ld 1ld 1ld 1lh 1lh 1lh 1lh 1ll 1ll 1ll 1ll 1lp 1lp 1lp 1lp 1lt 1lt 1lt 1lt 1lx 1lx 1lx 1lx 1m1 1m1 1m1 1m1 1m1 1m6 1m6 1m6 1m6 1ma 1ma 1ma 1ma 1me 1me 1me 1me 1mi 1mi 1mi 1mi 1mm 1mm 1mm 1mm 1mq 1mq 1mq 1mq 1mu 1mu 1mu 1mu 1my 1my 1my 1my 1n2 1n2 1n2 1n2 1n6 1n6 1n6 1n6 1na 1na 1na 1na 1ne 1ne 1ne 1ne 1ni 1ni 1ni 1ni 1nm 1nm 1nm 1nm 1nq 1nq 1nq 1nq 1nu 1nu 1nu 1nu 1ny 1ny 1ny 1ny 1o2 1o2 1o2 1o2 1o6 1o6 1o6 1o9 1o9 1o9 1o9 1od 1od 1od 1od 1oh 1oh 1oh 1oh 1ol 1ol 1ol 1ol 1op 1op 1op 1op 1ot 1ot 1ot 1ot 1ox 1ox 1ox 1ox 1p1 1p1 1p1 1p1 1p5 1p5 1p5 1p5 1p9 1p9 1p9 1p9 1pd 1pd 1pd 1pd 1ph 1ph 1ph 1ph 1pl 1pl 1pl 1pl 1pp 1pp 1pp 1pp 1pt 1pt 1pt 1pt 1px 1px 1px 1px 1q1 1q1 1q1 1q1 1q5 1q5 1q5 1q5 1q9 1q9 1q9 1q9 1qd 1qd 1qd 1qd 1qh 1qh 1qh 1qh 1ql 1ql 1ql 1ql 1qp 1qp 1qp 1qp 1qt 1qt 1qt 1qt 1qx 1qx 1qx 1qx 1r1 1r1 1r1 1r1 1r1 1r1 1r1 1r1 1r9 1r9 1r9 1r9 1rd 1rd 1rd 1rd 1rg 1rg 1rg 1rk 1rk 1rk 1rk 1ro 1ro 1ro 1ro 1rs 1rs 1rs 1rs 1rw 1rw 1rw 1rw 1s0 1s0 1s0 1s0 1s0 1s5 1s5 1s5 1s5 1gn 1gn 1gn 1sc 1sc 1sc 1sc 1sg 1sg 1sg 1sg 1sk 1sk 1sk 1sk 1sk 1sk 1sk 1sk 1ss 1ss 1ss 1ss 1sw 1sw 1sw 1sw 1t0 1t0 1t0 1t0 1t4 1t4 1t4 1t4 1t8 1t8 1t8 1t8 1tc 1tc 1tc 1tc 1tg 1tg 1tg 1tg 1tk 1tk 1tk 1tk 1to 1to 1to 1to 1ts 1ts 1ts 1ts 1tw 1tw 1tw 1tw 1u0 1u0 1u0 1u0 1u4 1u4 1u4 1u4 1u8 1u8 1u8 1u8 1uc 1uc 1uc 1uc 1ug 1ug 1ug 1ug 1uk 1uk 1uk 1uk 1uo 1uo 1uo 1uo 1us 1us 1us 1us 1uw 1uw 1uw 1uw 1v0 1v0 1v0 1v0 1v4 1v4 1v4 1v4 1v8 1v8 1v8 1v8 1vc 1vc 1vc 1vc 1vg 1vg 1vg 1vg 1vk 1vk 1vk 1vk 1vo 1vo 1vo 1vo 1vs 1vs 1vs 1vs 1vw 1vw 1vw 1vw 1w0 1w0 1w0 1w0 1w4 1w4 1w4 1w4 1w8 1w8 1w8 1w8 1wc 1wc 1wc 1wc 1wg 1wg 1wg 1wg 1wk 1wk 1wk 1wk 1wo 1wo 1wo 1wo 1ws 1ws 1ws 1ws 1ww 1ww 1ww 1ww 1x0 1x0 1x0 1x0 1x4 1x4 1x4 1x4 1x8 1x8 1x8 1x8 1xc 1xc 1xc 1xc 1xg 1xg 1xg 1xg 1xk 1xk 1xk 1xk 1xo 1xo 1xo 1xo 1xs 1xs 1xs 1xs 1xw 1xw 1xw 1xw 1y0 1y0 1y0 1y0 1y4 1y4 1y4 1y4 1y8 1y8 1y8 1y8 1yc 1yc 1yc 1yc 1yg 1yg 1yg 1yg 1yk 1yk 1yk 1yk 1yo 1yo 1yo 1yo 1ys 1ys 1ys 1ys 1yw 1yw 1yw 1yw 1z0 1z0 1z0 1z0 1z4 1z4 1z4 1z4 1z8 1z8 1z8 1z8 1zc 1zc 1zc 1zc 1zg 1zg 1zg 1zg 1zk 1zk 1zk 1zk 1zo 1zo 1zo 1zo 1zs 1zs 1zs 1zs 1zw 1zw 1zw 1zw 200 200 200 200 204 204 204 204 208 208 208 208 20c 20c 20c 20c 20g 20g 20g 20g 20k 20k 20k 20k 20o 20o 20o 20o 20s 20s 20s 20v 20v 20v 20v 20v 210 210 210 210 214 214 214 214 218 218 218 218 21c 21c 21c 21c 21g 21g 21g 21g 21k 21k 21k 21k 21o 21o 21o 21o 21s 21s 21s 21s 21w 21w 21w 21w 220 220 220 220 224 224 224 224 228 228 228 228 22c 22c 22c 22c 22g 22g 22g 22g 22g 22l 22l 22l 22l 22p 22p 22p 22p 22t 22t 22t 22t 22x 22x 22x 22x 231 231 231 234 234 234 234 238 238 238 238 23c 23c 23c 23c 23g 23g 23g 23g 23k 23k 23k 23k 23o 23o 23o 23o 23s 23s 23s 23s 23w 23w 23w 23w 240 240 240 240 244 244 244 244 248 248 248 248 24c 24c 24c 24c 24g 24g 24g 24g 24k 24k 24k 24k 24o 24o 24o 24o 24o 24t 24t 24t 24t 24x 24x 24x 24x 251 251 251 251 255 255 255 255 259 259 259 259 25d 25d 25d 25d 25h 25h 25h 25h 25l 25l 25l 25l 25p 25p 25p 25p 25t 25t 25t 25t 25x 25x 25x 25x 261 261 261 261 265 265 265 265 269 269 269 269 26d 26d 26d 26d 26h 26h 26h 26h 26h 26h 26h 26h 26p 26p 26p 26s 26s 26s 26s 26w 26w 26w 26w 270 270 270 270 274 274 274 274 278 278 278 278 27c 27c 27c 27c 27g 27g 27g 27g 27k 27k 27k 27k 27o 27o 27o 27o 27s 27s 27s 27s 27w 27w 27w 27w 27w 281 281 281 281 285 285 285 285 289 289 289 289 28d 28d 28d 28d 28h 28h 28h 28h 28l 28l 28l 28l 28p 28p 28p 28p 28t 28t 28t 28t 28x 28x 28x 28x 291 291 291 291 291 291 291 291 299 299 299 299 29d 29d 29d 29d 29h 29h 29h 29h 29l 29l 29l 29l 29p 29p 29p 29p 29t 29t 29t 29t 29x 29x 29x 29x 2a1 2a1 2a1 2a1 2a5 2a5 2a5 2a5 2a9 2a9 2a9 2a9 2ad 2ad 2ad 2ad 2ah 2ah 2ah 2ah 2al 2al 2al 2al 2ap 2ap 2ap 2ap 2at 2at 2at 2at 2ax 2ax 2ax 2ax 2b1 2b1 2b1 2b1 2b5 2b5 2b5 2b5 2b9 2b9 2b9 2b9 2bd 2bd 2bd 2bd 2bh 2bh 2bh 2bh 2bl 2bl 2bl 2bl 2bp 2bp 2bp 2bp 2bt 2bt 2bt 2bt 2bx 2bx 2bx 2bx 2c1 2c1 2c1 2c1 2c5 2c5 2c5 2c5 2c9 2c9 2c9 2c9 2cd 2cd 2cd 2cd 2ch 2ch 2ch 2ch 2ch 2cm 2cm 2cm 2cm 2cm 2cr 2cr 2cr 2cr 2cv 2cv 2cv 2cv 2cz 2cz 2cz 2cz 2d3 2d3 2d3 2d3 2d7 2d7 2d7 2d7 2db 2db 2db 2db 2db 2dg 2dg 2dg 2dg 2dk 2dk 2dk 2dk 2do 2do 2do 2do 2ds 2ds 2ds 2ds 2dw 2dw 2dw 2dw 2e0 2e0 2e0 2e0 2e4 2e4 2e4 2e4 2e8 2e8 2e8 2e8 2ec 2ec 2ec 2ef 2ef 2ef 2ef 2ej 2ej 2ej 2ej 2en 2en 2en 2en 2er 2er 2er 2er 2ev 2ev 2ev 2ev 2ez 2ez 2ez 2ez 2f3 2f3 2f3 2f3 2f7 2f7 2f7 2f7 2fb 2fb 2fb 2fb 2ff 2ff 2ff 2ff 2fj 2fj 2fj 2fj 2fj 2fj 2fj 2fj 2fr 2fr 2fr 2fr 2fv 2fv 2fv 2fv 2fz 2fz 2fz 2fz 2g3 2g3 2g3 2g3 2g7 2g7 2g7 2g7 2gb 2gb 2gb 2gb 2gf 2gf 2gf 2gf 2gj 2gj 2gj 2gj 2gn 2gn 2gn 2gn 2gr 2gr 2gr 2gr 2gv 2gv 2gv 2gv 2gz 2gz 2gz 2gz 2gz 2gz 2gz 2gz 2h7 2h7 2h7 2ha 2ha 2ha 2ha 2he 2he 2he 2he 2hi 2hi 2hi 2hi 2hm 2hm 2hm 2hm 2hq 2hq 2hq 2hq 2hq 2hq 2hq 2hq 2hy 2hy 2hy 2hy 2i2 2i2 2i2 2i2 2i6 2i6 2i6 2i6 2ia 2ia 2ia 2ia 2ie 2ie 2ie 2ie 2ii 2ii 2ii 2ii 2im 2im 2im 2im 2iq 2iq 2iq 2iq 2iu 2iu 2iu 2iu 2iu 2iz 2iz 2iz 2iz 2j3 2j3 2j3 2j3 2j7 2j7 2j7 2ja 2ja 2ja 2ja 2je 2je 2je 2je 2je 2jj 2jj 2jj 2jm 2jm 2jm 2jm 2jq 2jq 2jq 2jq 2ju 2ju 2ju 2ju 2jy 2jy 2jy 2jy 2k2 2k2 2k2 2k2 2k6 2k6 2k6 2k6 2ka 2ka 2ka 2ka 2ke 2ke 2ke 2ke 2ki 2ki 2ki 2ki 2km 2km 2km 2km 2kq 2kq 2kq 2kq 2ku 2ku 2ku 2ku 2ky 2ky 2ky 2ky 2l2 2l2 2l2 2l2 2l6 2l6 2l6 2l6 2la 2la 2la 2la 2le 2le 2le 2le 2li 2li 2li 2li 2lm 2lm 2lm 2lm 2lq 2lq 2lq 2lq 2lu 2lu 2lu 2lu 2lu 2lu 2lu 2lu 2m2 2m2 2m2 2m2 2m6 2m6 2m6 2m6 2ma 2ma 2ma 2ma 2me 2me 2me 2me 2mi 2mi 2mi 2mi 2mm 2mm 2mm 2mm 2mq 2mq 2mq 2mq 2mu 2mu 2mu 2mu 2my 2my 2my 2my 2n2 2n2 2n2 2n2 2n6 2n6 2n6 2n6 2na 2na 2na 2na 2ne 2ne 2ne 2ne 2ni 2ni 2ni 2ni 2nm 2nm 2nm 2nm 2nq 2nq 2nq 2nq 2nu 2nu 2nu 2nu 2ny 2ny 2ny 2ny 2o2 2o2 2o2 2o2 2o6 2o6 2o6 2o6 2o6 2o6 2o6 2o6 2oe 2oe 2oe 2oe 2oe 2oj 2oj 2oj 2oj 2oi 2oi 2oi 2oq 2oq 2oq 2oq 2oq 2oq 2oq 2oq 2oy 2oy 2oy 2oy 2p2 2p2 2p2 2p2 2p6 2p6 2p6 2p6 2pa 2pa 2pa 2pa 2pe 2pe 2pe 2pe 2pi 2pi 2pi 2pi 2pm 2pm 2pm 2pm 2pq 2pq 2pq 2pq 2pu 2pu 2pu 2pu 2py 2py 2py 2py 2q2 2q2 2q2 2q2 2q2 2q2 2q2 2q2 2qa 2qa 2qa 2qa 2qe 2qe 2qe 2qe 2qi 2qi 2qi 2qi 2qm 2qm 2qm 2qm 2qq 2qq 2qq 2qq 2qu 2qu 2qu 2qu 2qy 2qy 2r0 2r0 2r0 2r0 2r4 2r4 2r4 2r4 2r8 2r8 2r8 2r8 2rc 2rc 2rc 2rc 2rg 2rg 2rg 2rj 2rj 2rj 2rj 2rn 2rn 2rn 2rq 2rq 2rs 2rs 2ru 2ru 2rw 2rw 2ry 2ry 2s0 2s0 2s2 2s2 2s4 2s4 2s6 2s6 2s6 2s6 2sa 2sa 2sc 2sc 2se 2se 2sg 2sg 2si 2si 2sk 2sk 2sm 2sm 2so 2so 2sq 2sq 2ss 2ss 2su 2su 2sw 2sw 2sw 2sw 2t0 2t0 1zv 2t3 2t3 2t5 2t5 2t7 2t7 2t9 2t9 2tb 2tb 2td 2td 2tf 2tf 2th 2th 2tj 2tj 2tl 2tl 2tn 2tn 2tp 2tp 2tp 2tp 2tt 2tt 2tt 2tt 2tx 2tx 2tz 2tz 2u1 2u1 2u3 2u3 2u5 2u5 2u7 2u7 2u9 2u9 2ub 2ub 2ru 2ru 2uf 2uf 2uh 2uh 2uj 2uj 2ul 2ul 2un 2un 2up 2up 2ur 2ur 2ut 2ut 2uv 2uv 8f 8f 8f 2v0 2v0 2v2 2v2 2v4 2v4 2v6 2v6 2v8 2v8 1h2 2vb 2vb 2vd 2vd 2vf 2vf 2vh 2vh 2vj 2vj 2vj 2vj 2vn 2vn 2vp 2vp 2vr 2vr 2vt 2vt 2vv 2vv 2vx 2vx 2vz 2vz 2w1 2w1 2w3 2w3 2w5 2w5 2w7 2w7 2w9 2w9 2wb 2wb 2wd 2wd 2wf 2wf 2wh 2wh 2wj 2wj 2wl 2wl 2rt 24s 24s 24s 2wr 2wr 2wt 2wu 2wu 2v6 2v6 2wy 2wy 2mc 2x1 2x1 2x3 2x3 2x5 2x5 2x7 2x7 2x9 2x9 2x9 2x9 2xd 2xd 2xf 2xf 2xf 2xi 2xi 2xk 2xk 2xk 2xk 2xj 2xp 2xp 2v2 2v2 2xt 2xt 2xv 2xv 2xx 2xx 2xz 2xz 2y1 2y1 2y3 2y3 2y5 2y5 2y7 2y7 2y9 2y9 2yb 2yb 2yd 2yd 2yf 2yf 2yh 2yh 2yj 2yj 2yl 2yl 2yn 2yn 2yp 2yp 2yr 2yr 2ql 2yu 2yu 2yw 2yw 2yy 2yy 2z0 2z0 2z2 2z2 2z4 2z4 2z6 2z6 rh 2z9 2z9 2zb 2zb 2zd 2zd mk 2zg 2zg 2zi 2zi 2zk 2zk 2zm 2zm 2zo 2zo 2zq 2zq 2zs 2zs 2zu 2zu 2zw 2zw 2zy 2zy j0 301 301 303 303 kz 306 306 308 308 30a 30a 30c 30c 30e 30e 30g 30g 30i 30i 30k 30k 30m 30m 30o 30o 30q 30q jv 30t 30t 30v 30v qy 30y 30y 310 310 r2 313 313 315 315 317 317 319 319 31b 31b 31d 31d 31f 31f 31h 31h 31j 31j 31l 31l 31n 31n 31p 31p 31r 31r vy 31u 31u 31w 31w 31y 31y 320 320 322 322 324 324 326 326 10i 329 329 32b 32b 2bz 32e 32e 32g 32g 32i 32i 32k 32k 32m 32m 32o 32o 32q 32q 32s 32s 32u 32u 32w 32w 32y 32y 330 330 332 332 334 334 336 336 338 338 33a 33a 33c 33c 33e 33e 33g 33g 33i 33i 16u 33l 33l 33n 33n 185 33q 33q 33s 33s 33u 33u 33w 33w 33y 33y 340 340 342 342 344 344 346 346 348 348 34a 34a 34c 34c 34e 34e 34g 34g 34i 34i 34k 34k 34m 34m 34o 34o 34q 34q 34s 34s 34u 34u 34w 34w 34y 34y 350 350 350 350 354 354 356 356 358 358 35a 35a 35c 35c 35e 35e 35g 35g 35i 35i 35k 35k 35m 35m 35o 35o 35q 35q 35s 35s 35u 35u 35w 35w 35y 35y 360 360 362 362 364 364 364 364 368 368 1fi 36b 36b 36d 36d 1ge 36g 36g 36i 36i 36k 36k 36m 36m 36o 36o 36q 36q 36s 36s 36u 36u 36w 36w 36y 36y 370 370 370 370 374 374 376 376 378 378 37a 37a 37c 37c 1ib 37f 37f 37h 37h 37i 37k 37k 37m 37m 37o 37o 37q 37q 1h4 37t 37t 37v 37v 37x 37x 37z 37z 381 381 383 383 385 385 1lr 388 388 38a 38a 1m8 38d 38d 38f 38f 38h 38h 38j 38j 38l 38l s5 38o 38o 38q 38q 38s 38s 38u 38u 38w 38w 38y 38y 1ng 391 391 393 393 395 395 397 397 399 399 1nw 39c 39c 1o4 39f 39f iw 39i 39i 39k 39k 39m 39m 39o 39o 1oj 39r 39r 1rf 39u 39u 39w 39w 39y 39y 3a0 3a0 3a2 3a2 3a4 3a4 3a6 3a6 3a8 3a8 3aa 3aa 3ac 3ac 1rb 3af 3af 3ah 3ah 3aj 3aj 3al 3al 1ry 3ao 3ao 3aq 3aq 3as 3as 3au 3au 3aw 3aw 3ay 3ay 3b0 3b0 86 3b3 3b3 3b5 3b5 3b7 3b7 3b9 3b9 3bb 3bb 3bd 3bd 3bf 3bf 3bh 3bh 3bj 3bj 13k 3bm 3bm 3bo 3bo 3bq 3bq 3bs 3bs 4y 3bv 3bv 3bx 3bx 3bz 3bz 3c1 3c1 3c3 3c3 3c5 3c5 3c7 3c7 3c9 3c9 3cb 3cb 3cd 3cd 3cf 3cf 3ch 3ch 3cj 3cj 3cl 3cl 3cn 3cn 3cp 3cp 3cr 3cr 3ct 3ct 3cv 3cv 3cx 3cx 2kw 3d0 3d0 3d2 3d2 3d4 3d4 1wu 3d7 3d7 3d9 3d9 3db 3db 3dd 3dd 3df 3df 3dh 3dh 3dj 3dj 3dl 3dl 1xu 3do 3do 1xy 3dr 3dr 3dt 3dt 3dv 3dv 3dx 3dx 3dz 3dz 3e1 3e1 3e3 3e3 3e5 3e5 3e7 3e7 202 3ea 3ea 3ec 3ec 3ee 3ee 3eg 3eg 3ei 3ei 3ek 3ek 3em 3em 3eo 3eo 3eq 3eq 3es 3es 3eu 3eu 3ew 3ew 3ey 3ey 3f0 3f0 3f2 3f2 3f4 3f4 3f6 3f6 3f8 3f8 3fa 3fa 3fc 3fc 3fe 3fe 3fg 3fg 21m 3fj 3fj 3fl 3fl 3fn 3fn 3fp 3fp 3fr 3fr 3ft 3ft 3fv 3fv 3fx 3fx 3fz 3fz 24e 3g2 3g2 3g4 3g4 24q 3g7 3g7 3g9 3g9 3gb 3gb 1lv 3ge 3ge 3gg 3gg 3gi 3gi 3gk 3gk 3gm 3gm 3go 3go 3gq 3gq 3gs 3gs 3gu 3gu 3gw 3gw 263 3gz 3gz 3h1 3h1 3h3 3h3 3h5 3h5 3h7 3h7 3h9 3h9 3hb 3hb 3hd 3hd 3hd 3hd 3hh 3hh 3hj 3hj 26y 3hm 3hm 3ho 3ho 3hq 3hq 3hs 3hs 3hu 3hu 3hw 3hw 2g 27m 2vy 27y 3i2 3i2 3i4 3i4 28s 3i7 3i7 3i9 3i9 3ib 3ib 3id 3id 3if 3if 3ih 3ih 25 3ik 3ik 3im 3im 293 293 3iq 3iq 3is 3is 3iu 3iu 3iw 3iw 3iy 3iy 3j0 3j0 3j2 3j2 3j4 3j4 3j6 3j6 3j8 3j8 3ja 3ja 3jc 3jc 3je 3je 3jg 3jg 2aj 3jj 3jj 1ia 3jm 3jm 3jo 3jo 3jq 3jq 3js 3js 3ju 3ju 3jw 3jw 3jy 3jy 3k0 3k0 3k2 3k2 3k4 3k4 3k6 3k6 3k8 3k8 3ka 3ka 3kc 3kc 3ke 3ke 3kg 3kg 3ki 3ki 3kk 3kk 3km 3km 3ko 3ko 3kq 3kq 3ks 3ks 3ku 3ku 3kw 3kw 3ky 3ky 3l0 3l0 3l2 3l2 3l4 3l4 2co 3l7 3l7 3l9 3l9 3lb 3lb 3ld 3ld 3lf 3lf 3lh 3lh 3lj 3lj 3ll 3ll 3ln 3ln 3lp 3lp 3lr 3lr 1vq 3lu 3lu 3lw 3lw 3ly 3ly 3m0 3m0 3m2 3m2 3m4 3m4 3m6 3m6 3m8 3m8 3ma 3ma 3mc 3mc 3me 3me 3mg 3mg c6 3mj 3mj 3ml 3ml 3mn 3mn 3mp 3mp 3mr 3mr 3mt 3mt 3mv 3mv 3mx 3mx 3mz 3mz 3n1 3n1 3n3 3n3 3n5 3n5 2is 3n8 3n8 3na 3na 3nc 3nc 3ne 3ne 3ng 3ng 3ni 3ni 3nk 3nk 3nm 3nm 3no 3no 3nq 3nq 3ns 3ns 3nu 3nu 3nw 3nw 3ny 3ny 3o0 3o0 3o2 3o2 3o4 3o4 3o6 3o6 3o8 3o8 3oa 3oa 3oc 3oc 3oe 3oe 3og 3og 3oi 3oi 26v 3ol 3ol 3on 3on 3op 3op 3or 3or aq 3ou 3ou 3ow 3ow 3oy 3oy 3p0 3p0 3p2 3p2 3p4 3p4 3p6 3p6 3p8 3p8 3p7 3pb 3pb 3pd 3pd 3nv 3pg 3pg 3ph 3pj 3pj 3pl 3pl 2no 3po 3po 3pq 3pq 3ps 3ps 3pu 3pu 3pw 3pw 3py 3py 3q0 3q0 3q2 3q2 3q4 3q4 3q6 3q6 206 3q9 3q9 3qb 3qb 3qd 3qd 3qf 3qf 1th 3qi 3qi 3qk 3qk 3qm 3qm 3qo 3qo 3qq 3qq 3qs 3qs 3qu 3qu 3qw 3qw 3qy 3qy 3r0 3r0 2t 3r3 3r3 3r5 3r5 3r7 3r7 3r9 3r9 3rb 3rb 3rd 3rd 3rf 3rf 3rh 3rh 3rj 3rj 3rl 3rl 3rn 3rn 3rp 3rp 3rr 3rr 3rt 3rt 3rv 3rv 3rx 3rx 3rz 3rz 3s1 3s1 3s3 3s3 3s5 3s5 ca 3s8 3s8 3sa 3sa 3sc 3sc 3se 3se 3sg 3sg 3si 3si 3sk 3sk 3sm 3sm 3so 3so 3sq 3sq 2rp 3st 3st 3sv 3sv 3sx 3sx 3sz 3sz 3t1 3t1 3t3 3t3 3t5 3t5 3t7 3t7 3t9 3t9 3tb 3tb 1f2 3te 3te 3tg 3tg 3ti 3ti 3tk 3tk 3tm 3tm 3to 3to o0 3tr 3tr 3tt 3tt 3tv 3tv 3tx 3tx 3tz 3tz 3u1 3u1 3u3 3u3 3u5 3u5 3u7 3u7 3u9 3u9 3ub 3ub 3ud 3ud 3uf 3uf 3uh 3uh 3uj 3uj 3ul 3ul 3un 3un 3up 3up 3ur 3ur 3ut 3ut 3uv 3uv 3ux 3ux 3uz 3uz 3v1 3v1 3v3 3v3 19m 3v6 3v6 3v8 3v8 3va 3va 3vc 3vc 3ve 3ve 3vg 3vg 3vi 3vi 3vk 3vk 3vm 3vm 3vo 3vo 3vq 3vq 3vs 3vs 3vu 3vu 3vw 3vw 3vy 3vy 3w0 3w0 3w2 3w2 3w4 3w4 3w6 3w6 3w8 3w8 3wa 3wa 3wc 3wc 3we 3we 3wg 3wg 3wi 3wi 22n fb 3wm 3wm 3wo 3wo 3wq 3wq 3ws 3ws 3wu 3wu 3ww 3ww 3wy 3wy 3x0 3x0 3x2 3x2 3x4 3x4 3x6 3x6 3x8 3x8 3xa 3xa 2ya 253 3xe 3xe 3xg 3xg 3xi 3xi 3xk 3xk 3xm 3xm 3xo 3xo 3xq 3xq 3xs 3xs 3xu 3xu 3xw 3xw 3xy 3xy 3y0 3y0 3y2 3y2 3y4 3y4 3y6 3y6 3y8 3y8 3ya 3ya 3yc 3yc 3ye 3ye 3yg 3yg 3yi 3yi 3yk 3yk 3ym 3ym 3yo 3yo 3yq 3yq 3ys 3ys 3yu 3yu 3yw 3yw 3yy 3yy 3z0 3z0 3z2 3z2 3z4 3z4 3z6 3z6 3z8 3z8 3za 3za 3zc 3zc 3ze 3ze 3zg 3zg 3zi 3zi 3zk 3zk 3zm 3zm 3zo 3zo 3zq 3zq 3zs 3zs 3zu 3zu 19s 3zx 3zx 3zz 3zz 401 401 403 403 405 405 407 407 409 409 40b 40b 40d 40d 40f 40f 40h 40h 40j 40j i6 40m 40m 40o 40o 40q 40q 40s 40s 40u 40u 40w 40w 40y 40y 410 410 412 412 414 414 416 416 418 418 41a 41a 41c 41c 41e 41e 41g 41g 41i 41i 41k 41k 41m 41m 41o 41o 41q 41q 41s 41s 41u 41u 41w 41w 41y 41y 420 420 422 422 424 424 426 426 428 428 29t 42b 42b 42d 42d 42f 42f 42h 42h 42j 42j 42l 42l 42n 42n 42p 42p 42r 42r 42t 42t 42v 42v 42x 42x 42z 42z 431 431 433 433 435 435 437 437 439 439 43b 43b 43d 43d 43f 43f 43h 43h 43j 43j 43l 43l 43n 43n 43p 43p 43r 43r 43t 43t 43v 43v 43x 43x 43z 43z 441 441 443 443 1kt 446 446 448 448 44a 44a 44c 44c 44e 44e 44g 44g 44i 44i 44k 44k 1hh 44n 44o 44o 44q 44q 44s 44s 44u 44u 44w 44w 44y 44y 450 450 452 452 454 454 456 456 458 458 45a 45a 45c 45c 45e 45e 45g 45g 45i 45i 45k 45k 45m 45m 45o 45o 45o 45r 45r 45t 45t 45v 45v 45x 45x 45z 45z 461 461 463 463 465 465 467 467 469 469 46b 46b 46d 46d 46f 46f 46h 46h 46j 46j 46l 46l 46n 46n 46p 46p 46r 46r 46t 46t 46v 46v 46x 46x 46z 46z 471 471 473 473 475 475 477 477 479 479 47b 47b 47d 47d 47f 47f 47h 47h 47j 47j 47l 47l 47n 47n 47p 47p 47r 47r 47t 47t 47v 47v 47x 47x 47z 480 480 482 482 1jp 485 485 487 487 489 489 48b 48b 48d 48d 48f 48f 48h 48h 48j 48j 48l 48l 48n 48n 48p 48p 48r 48r 48t 48t 48v 48v 48x 48x 48z 48z 491 491 493 493 495 495 497 497 499 499 49b 49b 49d 49d 278 1s0 49h 49h 49j 49j 49l 49l 49n 49n 49p 49p 49r 49r 49t 49t 49v 49v 49x 49x 49z 49z 4a1 4a1 4a3 4a3 4a5 4a5 4a7 4a7 4a9 4a9 4ab 4ab 4ad 4ad 4af 1c 4ah 4ah 4aj 4aj 1c 4am 4am 4ao 4ao 4aq 4aq 4as 4as 4au 4au 4aw 4aw 4ay 4ay 4b0 4b0 4b2 4b2 4b4 4b4 4b6 4b6 4b8 4b8 4ba 4ba 4bc 4bc 4be 4be 4bg 4bg 4bi 4bi 4bk 4bk 4bm 4bm 4bo 4bo 4bq 4bq 4bs 4bs 4bu 4bu 4bw 4bw 4by 4by 4c0 4c0 4c2 4c2 4c4 4c4 4c6 4c6 4c8 4c8 4ca 4ca 4cc 4cd 4cd 4cf 4cf 4ch 4ch 4cj 4cj 4cl 4cl 4cn 4cn 4cp 4cp 4cr 4cr 4ct 4ct 4cv 4cv 4cx 4cx 4cz 4cz 4d1 4d1 4d3 4d3 4d5 4d5 2cz 4d8 4d8 4da 4da 4dc 4dc 4de 4de 4dg 4dg 4di 4di 4dk 4dk 4dm 4dm 4do 4do 4dq 4dq 4ds 4ds 4du 4du 4dw 4dw 4dy 4dy 4e0 4e0 4e2 4e2 4e4 4e4 4e6 4e6 4e8 4e8 4ea 4ea 4ec 4ec 4ee 4ee 4eg 4eg 4ei 4ei 4ek 4ek 4em 4em 4eo 4eo 4eq 4eq 4es 4es 4eu 4eu 4ew 4ew 4ey 4ey 4f0 4f0 4f2 4f2 4f4 4f4 4f6 4f6 4f8 4f8 4fa 4fa 4fc 4fc 4fe 4fe 4fg 4fg 4fi 4fi 4fk 4fk 4fm 4fm 4fo 4fo 4fq 4fr 4fr 4ft 4ft 4fv 4fv 4fx 4fx 4fz 4fz 4g1 4g1 4g3 4g3 4g5 4g5 4g7 4g7 4g9 4g9 4gb 4gb 4gd 4gd 4gf 4gf 4gh 4gh 4gj 4gj 4gl 4gl 4gn 4gn 4gp 4gp 4gr 4gr 4gt 4gt 4gv 4gv 4gx 4gx 4gz 4gz 4h1 4h1 4h3 4h3 4h5 4h6 4h6 4h8 4h8 4ha 4ha 4hc 4hc 4he 4he 4hg 4hg 4hi 4hi 4hk 4hk 4hm 4hm 4ho 4ho 4hq 4hq 4hs 4hs 4hu 4hu 4hw 4hw 4hy 4hy 4i0 4i0 4i2 4i2 4i4 4i4 4i6 4i6 4i8 4i8 4ia 4ia 4ic 4ic 4ie 4ie 4ig 4ig 4ii 4ii 4ik 4ik 4im 4im 4io 4io 4iq 4iq 4is 4is 4iu 4iu 4iw 4iw 4iy 4iy 4j0 4j0 4j2 4j2 4j4 4j4 4j6 4j6 4j8 4j8 4ja 4ja 4jc 4jc 4je 4je 4jg 4jg 4ji 4ji 4jk 4jk 4jm 4jn 4jn 4jp 4jp 4jr 4jr 4jt 4jt 4jv 4jv 4jx 4jx 4jz 4jz 4k1 4k1 4k3 4k3 4k5 4k5 4k7 4k7 4k9 4k9 4kb 4kb 2ec 4ke 4ke 4kg 4kg 4ki 4ki 4kk 4kk 4km 4km 4ko 4ko 4kq 4kq 4ks 4ks 4ku 4ku 4kw 4kw 4ky 4ky 4l0 4l0 4l2 4l2 4l4 4l4 4l6 4l6 4l8 4l8 4la 4la 4lc 4lc 4le 4le 4lg 4lg 4li 4li 4lk 4lk 4lm 4lm 4lo 4lo 4lq 4lq 4ls 4ls 4lu 4lu 4lw 4lx 4lx c8 4m0 4m0 4m2 4m2 4m4 4m4 4m6 4m6 4m8 4m8 4ma 4ma 4mc 4mc 4me 4me 4mg 4mg 4mi 4mi 4mk 4mk 4mm 4mm 2n2 4mp 4mp 4mr 4ms 4ms 4mu 4mu 4mw 4mw 4my 4my 4n0 4n0 4n2 4n2 4n4 4n4 4n6 4n6 4n8 4n8 4na 4na 4nc 4nc 4ne 4ne 4ng 4ng 4ni 4ni 4nk 4nl 4nl 4nn 4nn 4np 4np 4nr 4nr 4nt 4nt 4nv 4nv 4nx 4nx 4nz 4nz 4o1 4o1 4o3 4o3 4o5 4o5 4o7 4o7 4o9 4oa 4oa 4oc 4oc 4oe 4oe 4og 4og hr 4oj 4oj 4ol 4ol 4on 4on 4op 4op 4or 4or 4ot 4ot 4ov 4ov 4ox 4ox 4oz 4oz 4p1 4p1 4p3 4p3 4p5 4p5 4p7 4p7 4p9 4p9 4pb 4pb 4pd 4pd 4pf 4pf 4ph 4ph 4pj 4pj 4pl 4pl 4pn 4po 4pp 4pq 4pr 4ps`;

/** One digit a word: the forms of a verb (`Form`) it can be. */
export const verbalForms: string = `124o124o124o124o124o124o124o124o124o124o124o124o1248gh2481248g124o1248g124o124o124o124o124o124o124o124oh248124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o1248g1248g124o124o124o124o124o124o124o124o124o124o124o124o124o124o1248g124o124o124o124o124o124o1248g1248g124o124o124o124o124o124o124p124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124op24124o0124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124op24124o124op24124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124oh248124o124o1248g124o124o124o124o124op24124o124o1248g124op24124o124o124o124o124o124o124o124o1248g124o124o124o124o1244oo124o124o124o124o124o124o124o124o124o124o124o124o124o1248g124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o00124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o1244oo124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o1248g124o124o124o124o124op24124o124o124o124o124o124o124o124o124o1248g1248g124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o1249g124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o924g124o124o1248g124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124op24124o124o124o124o124o124o124o124o124o124oh248124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124p24o124o124o124o124o1248g124o24o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124op241248g124o124o124o124o124o124o124o124o124o124o124o124o124o1248g124o124o124o124op24124o124o124o124o124o124o124o124o124o124o124o124o124o124o1248h124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124op24124o124o124o124o124o124o124o124o124o124o1248g124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o1248g1248g124o124o124o124o124o1248g124o124o124o124o124o124o124o124op24124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124op24124o124o124o124o124o124o124o124o124o124o124o124o124o124o1248g124o124op24124o1248gp24124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o1248h124o24o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o124o12124o124o124o124op24124op240000120000000000124o0000000000000000000000124o0000000000000000000000000124o124o00000000000000004o00000000000000000024o0012001200000000000124o000000000000000000000000000000000000024o000004o00000000000124o00p2400124o0004o000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`;

/** For each word the entries that may begin with it: entry and forms. */
export const candidates: string = `m.1,ey.1 m.2,ey.2 m.4,ey.4 m.o,ey.o         cb.1 cb.2 cb.4 cb.o                 so.1 so.2 so.4 so.o             rk.1,u7.1 rk.2,u7.2 rk.4,u7.4 rk.8,u7.8 rk.g,u7.g f4.h f4.2 f4.4 f4.8          qv.1,rw.1,v2.1,vh.1,13e.w,4b.1,aa.1,mr.1 qv.2,rw.2,v2.2,vh.2,4b.2,aa.2,mr.2 qv.4,rw.4,v2.4,vh.4,4b.4,aa.4,mr.4 qv.8,rw.8,v2.8,vh.8,4b.8,aa.8,mr.8 qv.g,rw.g,v2.g,vh.g,4b.g,aa.g,mr.g sq.1,sp.1 sq.2,sp.2 sq.4,sp.4 sq.o,sp.o rm.1 rm.2 rm.4,1b5.w rm.o rn.1,qe.1,qf.1,qg.1,qp.1,124.w,34.1,4c.1,1k0.w,1in.w rn.2,qe.2,qf.2,qg.2,qp.2,34.2,4c.2,1k0.1s,1in.1s rn.4,qe.4,qf.4,qg.4,qp.4,34.4,4c.4 rn.o,qe.o,qf.o,qg.o,qp.o,34.o,4c.o rx.1 rx.2 rx.4 rx.o v7.1 v7.2 v7.4 v7.o     ua.1,mt.1 ua.2,mt.2 ua.4,mt.4 ua.o,mt.o vk.1,vj.1,vl.1,ju.1,jv.1 vk.2,vj.2,vl.2,ju.2,jv.2 vk.4,vj.4,vl.4,1he.w,ju.4,jv.4,1n6.w vk.o,vj.o,vl.o,ju.o,jv.o r1.h,pr.h,ry.h,rz.h,tm.h,tn.h r1.2,pr.2,ry.2,rz.2,tm.2,tn.2 r1.4,pr.4,ry.4,rz.4,tm.4,tn.4 r1.8,pr.8,ry.8,rz.8,tm.8,tn.8     w.1 w.2 w.4 w.o f8.1 f8.2 f8.4 f8.o                 uh.1,f9.1 uh.2,f9.2 uh.4,f9.4 uh.o,f9.o                         h3.1 h3.2 h3.4 h3.o     qj.1,my.1,1o7.w qj.2,my.2,1o7.1s qj.4,my.4 qj.8,my.8 qj.g,my.g s0.1 s0.2 s0.4 s0.8 s0.g 7i.1 7i.2 7i.4 7i.o         r6.1,7j.1 r6.2,7j.2 r6.4,7j.4 r6.o,7j.o     vm.1,wc.1,ow.1,ox.1 vm.2,wc.2,ow.2,ox.2 vm.4,wc.4,ow.4,ox.4 vm.o,wc.o,ow.o,ox.o                     q4.1,q5.1 q4.2,q5.2 q4.4,q5.4 q4.o,q5.o wt.w,ss.1,st.1,n3.1 ss.2,st.2,n3.2 ss.4,st.4,n3.4 ss.o,st.o,n3.o     ui.1,h7.1,ke.1,kf.1,1nh.w ui.2,h7.2,ke.2,kf.2,1nh.1s ui.4,h7.4,ke.4,kf.4 ui.8,h7.8,ke.8,kf.8 ui.g,h7.g,ke.g,kf.g     sv.1,uk.1,d7.1 sv.2,uk.2,d7.2 sv.4,uk.4,d7.4 sv.o,uk.o,d7.o     to.1,fg.1 to.2,fg.2 to.4,fg.4 to.o,fg.o ki.1,1ni.w ki.2,1ni.1s ki.4 ki.o wf.1,oz.1 wf.2,oz.2 wf.4,oz.4 wf.o,oz.o r7.1,wh.1,wg.1,6l.1 r7.2,wh.2,wg.2,6l.2 r7.4,wh.4,wg.4,6l.4 r7.8,wh.8,wg.8,6l.8 r7.g,wh.g,wg.g,6l.g ti.1,va.1,ri.1,ro.1,s4.1,sw.1,sx.1,tp.1,vq.1,w4.1,s3.1,ul.1,vp.1,vr.1,vs.1,vt.1 ti.2,va.2,ri.2,ro.2,s4.2,sw.2,sx.2,tp.2,vq.2,w4.2,s3.2,ul.2,vp.2,vr.2,vs.2,vt.2 ti.4,va.4,ri.4,ro.4,s4.4,sw.4,sx.4,tp.4,vq.4,w4.4,s3.4,ul.4,vp.4,vr.4,vs.4,vt.4 ti.8,va.8,ri.8,ro.8,s4.8,sw.8,sx.8,tp.8,vq.8,w4.8,s3.8,ul.8,vp.8,vr.8,vs.8,vt.8 ti.g,va.g,ri.g,ro.g,s4.g,sw.g,sx.g,tp.g,vq.g,w4.g,s3.g,ul.g,vp.g,vr.g,vs.g,vt.g kj.1 kj.2 kj.4 kj.o         tj.1,fi.1 tj.2,fi.2 tj.4,fi.4 tj.o,fi.o   16i.w,1lw.w  6p.1 6p.2 6p.4 6p.o s7.1,wi.1 s7.2,wi.2 s7.4,wi.4 s6.1,s7.o,wi.o         km.1,kn.1,1nk.w km.2,kn.2,1nk.1s km.4,kn.4 km.o,kn.o     3c.1 3c.2 3c.4 3c.o         qk.1 qk.2 qk.4 qk.o pz.1,16.1,fo.1 pz.2,16.2,fo.2 pz.4,16.4,fo.4 pz.o,16.o,fo.o                 na.1,nb.1,nc.1 na.2,nb.2,nc.2 na.4,nb.4,nc.4 na.o,nb.o,nc.o     tq.1,tr.1,uq.1,fp.1,ip.1 tq.2,tr.2,uq.2,fp.2,ip.2 tq.4,tr.4,uq.4,fp.4,ip.4 tq.o,tr.o,uq.o,fp.o,ip.o ts.p,fr.p ts.2,fr.2 ts.4,fr.4      128.w        ur.1,us.1,uu.1,ut.1,eo.1,kx.1,ky.1,nd.1 ur.2,us.2,uu.2,ut.2,eo.2,kx.2,ky.2,nd.2 ur.4,us.4,uu.4,ut.4,1ft.w,eo.4,kx.4,ky.4,nd.4 ur.o,us.o,uu.o,ut.o,eo.o,kx.o,ky.o,nd.o         s8.1,tt.1,ql.1,vb.1 s8.2,tt.2,ql.2,vb.2 s8.4,tt.4,ql.4,vb.4 s8.o,tt.o,ql.o,vb.o             iq.1 iq.2 iq.4 iq.o                 ir.1 ir.2 ir.4 ir.o 18.1,19.1,fv.1,l1.1,1no.w,1jf.w 18.2,19.2,fv.2,l1.2,1no.1s,1jf.1s 18.4,19.4,fv.4,l1.4 18.o,19.o,fv.o,l1.o sa.1,7p.1 sa.2,7p.2 sa.4,1i2.w,7p.4 sa.o,7p.o do.1,l2.1,1k3.w,1np.w,3g.1 do.2,l2.2,1k3.1s,1np.1s,3g.2 do.4,l2.4,3g.4 do.o,l2.o,3g.o         ps.1,wm.1,wl.1,wn.1,wo.1,1e5.w,1e6.w,l6.1 ps.2,wm.2,wl.2,wn.2,wo.2,l6.2 ps.4,wm.4,wl.4,wn.4,wo.4,l6.4 ps.o,wm.o,wl.o,wn.o,wo.o,l6.o pc.1 pc.2 pc.4 pc.o rq.1,nk.1 rq.2,nk.2 rq.4,nk.4 rq.o,nk.o     nl.1 nl.2 nl.4 nl.o q8.1 q8.2 q8.4 q8.o                 6s.1,6t.1 6s.2,6t.2 6s.4,6t.4 6s.o,6t.o qq.1,qz.1,sb.1,rb.1,rc.1,7r.1,bc.1,dt.1,nm.1 qq.2,qz.2,sb.2,rb.2,rc.2,7r.2,bc.2,dt.2,nm.2 qq.4,qz.4,sb.4,rb.4,rc.4,7r.4,bc.4,dt.4,nm.4 qq.o,qz.o,sb.o,rb.o,rc.o,7r.o,bc.o,dt.o,nm.o qi.1,g5.1 qi.2,g5.2 qi.4,g5.4 qi.o,g5.o rr.p,t4.p,vx.p rr.2,t4.2,vx.2 rr.4,t4.4,vx.4 r3.1,lf.1 r3.2,lf.2 r3.4,lf.4 r3.o,lf.o nq.1 nq.2 nq.4 nq.o            ph.1 ph.2 ph.4 ph.o 62.1,lj.1 62.2,lj.2 62.4,lj.4 62.o,lj.o             rs.1 rs.2,1mr.w rs.4 rs.o     7v.1 7v.2 7v.4 7v.o lq.1 lq.2 lq.4 lq.o             7z.1 7z.2 7z.4 7z.o ls.1 ls.2 ls.4 ls.o sc.h,sd.h,tk.h,ve.h,18n.w,et.h,eu.h,j2.h sc.2,sd.2,tk.2,ve.2,et.2,eu.2,j2.2 sc.4,sd.4,tk.4,ve.4,et.4,eu.4,j2.4 sc.8,sd.8,tk.8,ve.8,et.8,eu.8,j2.8 qs.1,wp.1 qs.2,wp.2 qs.4,wp.4 qs.o,wp.o          3p.1,3q.1 3p.2,3q.2 3p.4,3q.4 3p.o,3q.o     vz.1,1em.w,lx.1 vz.2,lx.2 vz.4,lx.4 vz.o,lx.o 71.1,9p.1 71.2,9p.2 71.4,9p.4 71.o,9p.o t7.1,t8.1 t7.2,t8.2 t7.4,t8.4 t7.o,t8.o qn.p,r4.p,sg.p,sh.p,rt.p,sf.p,ny.p qn.2,r4.2,sg.2,sh.2,rt.2,sf.2,ny.2 qn.4,r4.4,sg.4,sh.4,rt.4,sf.4,ny.4 12o.w,1p5.w 1p5.1s   pu.1,pv.1,11t.w pu.2,pv.2 pu.4,pv.4 pu.o,pv.o pw.1,px.1 pw.2,px.2 pw.4,px.4 pw.8,px.8 pw.g,px.g        tl.1,rd.1,t9.1,157.w tl.2,rd.2,t9.2 tl.4,rd.4,t9.4 tl.o,rd.o,t9.o     19g.w,x4.w,1ig.w        81.1,o2.1 81.2,o2.2 81.4,o2.4 81.o,o2.o ht.1 ht.2 ht.4 ht.o         rj.1,q9.1,qa.1,sl.1,sm.1,ta.1,u2.1,u3.1,u5.1,v1.1,w2.1,sk.1,tz.1,u0.1,u1.1,u4.1,w8.1,2u.1,gp.1,mg.1,o4.1 rj.2,q9.2,qa.2,sl.2,sm.2,ta.2,u2.2,u3.2,u5.2,v1.2,w2.2,sk.2,tz.2,u0.2,u1.2,u4.2,w8.2,2u.2,gp.2,mg.2,o4.2 rj.4,q9.4,qa.4,sl.4,sm.4,ta.4,u2.4,u3.4,u5.4,v1.4,w2.4,sk.4,tz.4,u0.4,u1.4,u4.4,w8.4,2u.4,gp.4,mg.4,o4.4 rj.8,q9.8,qa.8,sl.8,sm.8,ta.8,u2.8,u3.8,u5.8,v1.8,w2.8,sk.8,tz.8,u0.8,u1.8,u4.8,w8.8,2u.8,gp.8,mg.8,o4.8 rj.g,q9.g,qa.g,sl.g,sm.g,ta.g,u2.g,u3.g,u5.g,v1.g,w2.g,sk.g,tz.g,u0.g,u1.g,u4.g,w8.g,2u.g,gp.g,mg.g,o4.g 1j3.w 1j3.1s,x6.w               yu.w,zt.w,j.1 j.2 j.4 j.4 j.o j.o ef.1 ef.2 ef.4 ef.o tb.1,tc.1,td.1,qt.1 tb.2,tc.2,td.2,qt.2 tb.4,tc.4,td.4,qt.4 tb.o,tc.o,td.o,qt.o   1jm.w          wr.1,qu.1,8t.1 wr.2,qu.2,8t.2 wr.4,qu.4,8t.4 wr.o,qu.o,8t.o                         q3.1,120.w q3.2 q3.4,x9.w,xa.w q3.o 1f3.w     0.1 0.2 0.4 0.o 1.1 1.2 1.4 1.o 2.1 2.2 2.4 2.o 3.1 3.2 3.4 3.o 1m5.w,4.1,1it.w 1m5.1s,4.2,1it.1s 4.4 4.o 5.1 5.2 5.4 5.o 6.1 6.2 6.4 6.o 7.1 7.2 7.4 7.o 8.1,n6.1,p5.1 8.2,n6.2,p5.2 8.4,n6.4,p5.4 8.o,n6.o,p5.o 9.1 9.2 9.4 9.o a.1 a.2 a.4 a.o b.1 b.2 b.4 b.o 1og.w,c.1 1og.1s,c.2 c.4,1j0.w c.o d.1 d.2 d.4 d.o e.1 e.2 e.4 e.o x1.w,f.1 f.2 f.4 f.o g.1 g.2 g.4 g.o h.1 h.2 h.4 h.o 1p6.w,i.1,1j4.w 1p6.1s,i.2,1j4.1s i.4 i.o k.1,1j6.w k.2,1j6.1s k.4 k.o l.1 l.2 l.4 l.o py.1,n.1 py.2,n.2 py.4,n.4 py.o,n.o o.1 o.2 o.4 o.o p.1,f2.1 p.2,f2.2 p.4,f2.4 p.o,f2.o q.1 q.2 q.4 q.o qo.1,r5.1,r.1,46.1,79.1 qo.2,r5.2,r.2,46.2,79.2 qo.4,r5.4,r.4,46.4,79.4,1j8.w qo.o,r5.o,r.o,46.o,79.o s.1 s.2 s.4 s.o t.1,op.1 t.2,op.2 t.4,op.4 t.o,op.o   u.1 u.2 u.4 u.o ub.1,v.1 ub.2,v.2 ub.4,v.4 ub.o,v.o x.1 x.2 x.4 x.o y.1 y.2 y.4 y.o z.1 z.2 z.4 z.o 10.1 10.2 10.4 10.o 11.1 11.2 11.4 11.o 12.1 12.2 12.4 12.o 12.1 12.2 12.4 12.o 13.1 13.2 13.4 13.o 14.1 14.2 14.4 14.o 15.1 15.2 15.4 15.o 17.1 17.2 17.4 17.o 17.1 17.2 17.4 17.o 1a.1,l5.1 1a.2,l5.2 1a.4,l5.4 1a.o,l5.o 6r.1,1b.1,xp.w 6r.2,1b.2,xp.1s 6r.4,1b.4 6r.o,1b.o 1c.1,1jh.w 1c.2,1jh.1s 1c.4 1c.o 1d.1,1ji.w 1d.2,1ji.1s 1d.4 1d.o 1e.1 1e.2 1e.4 1e.o 1f.1 1f.2 1f.4 1f.o 1g.1 1g.2 1g.4 1g.o 1g.1 1g.2 1g.4 1g.o 1h.1 1h.2 1h.4 1h.o 1en.w,1i.1 1i.2 1i.4 1i.o q0.1,gm.1,o0.1,o1.1,1j.1 q0.2,gm.2,o0.2,o1.2,1j.2 q0.4,gm.4,o0.4,o1.4,1j.4,xu.w q0.o,gm.o,o0.o,o1.o,1j.o 1jl.w,1k.1 1jl.1s,1k.2 1k.4 1k.o 1l.1 1l.2 1l.4 1l.o 1m.1 1m.2 1m.4 1m.o 43.1,1n.1,1jn.w 43.2,1n.2,1jn.1s 43.4,1n.4 43.o,1n.o 1o.1 1o.2 1o.4 1o.o 1p.1 1p.2 1p.4 1p.o 1q.1 1q.2 1q.4 1q.o cc.1,1r.1 cc.2,1r.2 cc.4,1r.4 cc.o,1r.o 1s.1 1s.2 1s.4 1s.o 1t.1,1jo.w,a2.1,135.w 1t.2,1jo.1s,a2.2,135.1s 1t.4,a2.4 1t.o,a2.o 1u.1 1u.2 1u.4 1u.o 1v.1,1jp.w 1v.2,1jp.1s 1v.4 1v.o 1w.1,1lb.w 1w.2,1lb.1s 1w.4 1w.o 1x.1 1x.2 1x.4 1x.o 1y.1,y1.w 1y.2,y1.1s 1y.4 1y.o 1z.1 1z.2 1z.4 1z.o 20.1 20.2 20.4 20.o 21.1 21.2 21.4 21.o co.1,22.1 co.2,22.2 co.4,22.4 co.o,22.o 23.1 23.2 23.4 23.o 23.1 23.2 23.4 23.o 24.1 24.2 24.4 24.o 25.1 25.2 25.4 25.o 26.1 26.2 26.4 26.o 27.1 27.2 27.4 27.o 28.1 28.2 28.4 28.o 29.1 29.2 29.4 29.o 2a.1 2a.2 2a.4 2a.o 2b.1 2b.2 2b.4 2b.o 2c.1 2c.2 2c.4 2c.o 2d.1,1jt.w 2d.2,1jt.1s 2d.4 2d.o 2e.1 2e.2 2e.4 2e.o 2f.1 2f.2 2f.4 2f.o q7.1,2g.1 q7.2,2g.2 q7.4,2g.4 q7.o,2g.o 2h.1 2h.2 2h.4 2h.o 2i.1 2i.2 2i.4 2i.o 2j.1,8m.1,11o.w 2j.2,8m.2,11o.1s 2j.4,8m.4 2j.o,8m.o 2k.1,du.1 2k.2,du.2 2k.4,du.4 2k.o,du.o 2l.1 2l.2 2l.4 2l.o 2m.1,ya.w 2m.2,ya.1s 2m.4 2m.o 2n.1,yc.w 2n.2,yc.1s 2n.4 2n.o 2o.1 2o.2 2o.4 2o.o 2p.1 2p.2 2p.4 2p.o 2q.1 2q.2 2q.4,yd.w 2q.o 2r.1 2r.2 2r.4 2r.o j7.1,2s.1 j7.2,2s.2 j7.4,2s.4 j7.o,2s.o 2t.1,3r.1 2t.2,3r.2 2t.4,3r.4 2t.o,3r.o 2v.1 2v.2 2v.4 2v.o 2w.1 2w.2 2w.4 2w.o 2x.1 2x.2 2x.4 2x.o 2y.1 2y.2 2y.4 2y.o qc.1,2z.1,1jz.w,1ls.w,cd.1 qc.2,2z.2,1jz.1s,1ls.1s,cd.2 qc.4,2z.4,cd.4 qc.o,2z.o,cd.o qd.1,30.1,31.1 qd.2,30.2,31.2 qd.4,30.4,31.4 qd.o,30.o,31.o 32.1 32.2 32.4 32.o 33.1 33.2 33.4 33.o 35.1 35.2 35.4 35.o 36.1 36.2 36.4 36.o 37.1 37.2 37.4 37.o 38.1 38.2 38.4 38.o 39.1,1k1.w 39.2,1k1.1s 39.4 39.o 3a.1 3a.2 3a.4 3a.o 3b.1 3b.2 3b.4 3b.o 3d.1 3d.2 3d.4 3d.o 3e.1 3e.2 3e.4 3e.o 3f.1 3f.2 3f.4 3f.o 3h.1,yh.w 3h.2,yh.1s 3h.4 3h.o t2.1,t1.1,3i.1,dq.1 t2.2,t1.2,3i.2,dq.2 t2.4,t1.4,3i.4,dq.4 t2.o,t1.o,3i.o,dq.o qh.1,t3.1,x2.w,3j.1 qh.2,t3.2,3j.2 qh.4,t3.4,3j.4 qh.o,t3.o,3j.o 3k.1 3k.2 3k.4 3k.o 3l.1 3l.2 3l.4 3l.o g4.1,3m.1 g4.2,3m.2 g4.4,3m.4 g4.o,3m.o 3n.1 3n.2 3n.4 3n.o 3o.1,1k5.w 3o.2,1k5.1s 3o.4 3o.o 3s.1 3s.2 3s.4 3s.o 3t.1,1k6.w 3t.2,1k6.1s 3t.4 3t.o 3u.1,yj.w 3u.2,yj.1s 3u.4 3u.o 3v.1 3v.2 3v.4 3v.o 3w.1 3w.2 3w.4 3w.o 3x.1 3x.2 3x.4 3x.o 3y.1 3y.2 3y.4 3y.o 3z.1 3z.2 3z.4 3z.o 40.1 40.2 40.4 40.o 41.1 41.2 41.4 41.o 42.1 42.2 42.4 42.o 44.1 44.2 44.4,1k9.w 44.o 45.1 45.2 45.4 45.o 47.1 47.2 47.4 47.o re.1,48.1,87.1 re.2,48.2,87.2 re.4,48.4,87.4 re.o,48.o,87.o 49.1 49.2 49.4 49.o 4a.1,89.1,117.w 4a.2,89.2,117.1s 4a.4,89.4 4a.o,89.o 4d.1 4d.2 4d.4 4d.4 4d.o 4d.o 4e.1,4f.1,k0.1,1nb.w 4e.2,4f.2,k0.2,1nb.1s 4e.4,4f.4,k0.4 4e.o,4f.o,k0.o 4g.1 4g.2 4g.4 4g.o 4h.1,1ka.w 4h.2,1ka.1s 4h.4 4h.o cv.1,4i.1 cv.2,4i.2 cv.4,4i.4 cv.o,4i.o 4j.1,i8.1 4j.2,i8.2 4j.4,i8.4 4j.o,i8.o 4k.1 4k.2 4k.4 4k.o 4l.1,fc.1 4l.2,fc.2 4l.4,fc.4 4l.o,fc.o 4m.1,ib.1 4m.2,ib.2 4m.4,ib.4 4m.o,ib.o 4n.1,7h.1,cz.1,ka.1,kb.1,1nf.w 4n.2,7h.2,cz.2,ka.2,kb.2,1nf.1s 4n.4,7h.4,cz.4,ka.4,kb.4 4n.o,7h.o,cz.o,ka.o,kb.o 4o.1,ao.1,d9.1 4o.2,ao.2,d9.2 4o.4,ao.4,d9.4 4o.o,ao.o,d9.o 4p.1 4p.2 4p.4 4p.o 4q.1 4q.2 4q.4 4q.o 4r.1 4r.2 4r.4 4r.o 4s.1,z4.w 4s.2,z4.1s 4s.4 4s.o 4t.1 4t.2 4t.4 4t.o 4u.1 4u.2 4u.4 4u.o 4v.1 4v.2 4v.4 4v.o 4w.1 4w.2 4w.4 4w.o 4x.1 4x.2 4x.4 4x.o 4y.1 4y.2 4y.4 4y.o qr.1,4z.1,e0.1 qr.2,4z.2,e0.2 qr.4,4z.4,e0.4,1lz.w qr.o,4z.o,e0.o gj.1,50.1 gj.2,50.2 gj.4,50.4 gj.o,50.o 51.1 51.2 51.4 51.o 52.1 52.2 52.4 52.o 53.1 53.2 53.4 53.o 54.1,z7.w 54.2,z7.1s 54.4 54.o 55.1 55.2 55.4 55.o 56.1 56.2 56.4 56.o 57.1,67.1 57.2,67.2 57.4,67.4 57.o,67.o 58.1,c4.1 58.2,c4.2 58.4,c4.4 58.o,c4.o 19l.w,59.1,z9.w 59.2,z9.1s 59.4 59.o 5a.1,69.1,84.1 5a.2,69.2,84.2 5a.4,69.4,84.4 5a.8,69.8,84.8 5a.g,69.g,84.g 5b.1,1ke.w 5b.2,1ke.1s 5b.4 5b.o 5c.1 5c.2 5c.4 5c.o 5d.1 5d.2 5d.4 5d.o 5e.1,zd.w 5e.2,zd.1s 5e.4 5e.o 5f.1 5f.2 5f.4 5f.o qw.p,qx.p,v9.p,qy.p,5g.p,5h.p,jw.p,jx.p,jy.p,1na.w qw.2,qx.2,v9.2,qy.2,5g.2,5h.2,jw.2,jx.2,jy.2,1na.1s qw.4,qx.4,v9.4,qy.4,5g.4,5h.4,jw.4,jx.4,jy.4 5i.1 5i.2 5i.4 5i.o 5j.1,cw.1 5j.2,cw.2 5j.4,cw.4 5j.o,cw.o 5k.1 5k.2 5k.4 5k.o 5l.1 5l.2 5l.4 5l.o 5m.1,zj.w 5m.2,zj.1s 5m.4 5m.o 5n.1 5n.2 5n.4 5n.o 5o.1 5o.2 5o.4 5o.o 5p.1 5p.2 5p.4 5p.o 5q.1,d8.1 5q.2,d8.2 5q.4,d8.4 5q.o,d8.o 5r.1 5r.2 5r.4 5r.8 5r.g 5s.1 5s.2 5s.4 5s.8 5s.g 5t.1 5t.2 5t.4,zm.w 5t.o 5u.1,7n.1 5u.2,7n.2 5u.4,7n.4 5u.o,7n.o 5v.1,fk.1 5v.2,fk.2 5v.4,fk.4 5v.o,fk.o 5w.1 5w.2 5w.4 5w.o 5x.1 5x.2 5x.4 5x.o 5y.1 5y.2 5y.4 5y.o 5y.1 5y.2 5y.4 5y.o 5z.1 5z.2 5z.4 5z.o 60.1 60.2 60.4 60.o 61.1,li.1,1ns.w 61.2,li.2,1ns.1s 61.4,li.4 61.o,li.o 63.1 63.2 63.4 63.o 64.1 64.2 64.4 64.o 65.1,1ki.w 65.2,zp.w,1ki.1s 65.4 65.o 66.1 66.2 66.4 66.o 68.1 68.2 68.4 68.o 6a.1 6a.2 6a.4 6a.o 6b.1,zw.w 6b.2,zw.1s 6b.4 6b.o 6c.1 6c.2 6c.4 6c.o 6d.1 6d.2 6d.4 6d.o vg.1,zx.w,15m.w,6e.1,15l.w vg.2,6e.2,15l.1s vg.4,6e.4 vg.o,6e.o 6f.1 6f.2 6f.4 6f.o 6g.1,k2.1 6g.2,k2.2 6g.4,k2.4 6g.o,k2.o 6h.1 6h.2 6h.4 6h.o 6i.1 6i.2 6i.4 6i.o 6j.1 6j.2 6j.4 6j.o kh.1,6k.1 kh.2,6k.2 kh.4,6k.4,1kn.w kh.o,6k.o 6m.1,1kp.w 6m.2,1kp.1s 6m.4 6m.o r8.1,sy.1,6n.1,db.1 r8.2,sy.2,6n.2,db.2 r8.4,sy.4,6n.4,db.4 r8.o,sy.o,6n.o,db.o 6o.1 6o.2 6o.4 6o.o 6q.1 6q.2 6q.4 6q.o 6u.1 6u.2 6u.4 6u.o 6v.1 6v.2 6v.4 6v.o 6w.1 6w.2 6w.4 6w.o 109.w,10a.w,10b.w,6x.1,108.w 6x.2,108.1s 6x.4 6x.o 6y.1 6y.2 6y.4 6y.o 6z.1 6z.2 6z.4 6z.o 70.1 70.2 70.4 70.o 72.1 72.2 72.4 72.o 73.1 73.2 73.4 73.o 73.1 73.2 73.4 73.o 74.1 74.2 74.4 74.o 75.1 75.2 75.4 75.o 76.1 76.2 76.4 76.o 77.1 77.2 77.4 77.o 78.1 78.2 78.4 78.o 78.1 78.2 78.4 78.o 7a.1 7a.2 7a.4 7a.o 7b.1 7b.2 7b.4 7b.o 7c.1,1jb.w 7c.2,1jb.1s 7c.4 7c.o el.1,7d.1 el.2,7d.2 el.4,7d.4 el.o,7d.o 7e.1 7e.2 7e.4 7e.o 7f.1 7f.2 7f.4 7f.o 7f.1 7f.2 7f.4 7f.o 7g.1 7g.2 7g.4 7g.o 7k.1,if.1 7k.2,if.2 7k.4,if.4 7k.o,if.o 13t.w,s1.1,wd.1,7l.1 s1.2,wd.2,7l.2 s1.4,wd.4,7l.4 s1.o,wd.o,7l.o 1fh.w,da.1,7m.1 da.2,7m.2 da.4,7m.4 da.o,7m.o w7.1,7o.1 w7.2,7o.2 w7.4,7o.4 w7.o,7o.o 7q.1,10s.w 7q.2,10s.1s 7q.4 7q.o 7s.1 7s.2 7s.4 7s.o 7t.1,dx.1,pi.1,lm.1,1kv.w,1nv.w 7t.2,dx.2,pi.2,lm.2,1kv.1s,1nv.1s 7t.4,dx.4,pi.4,lm.4 7t.o,dx.o,pi.o,lm.o 7u.1 7u.2 7u.4 7u.o 7w.1 7w.2 7w.4 7w.o 7x.1 7x.2 7x.4 7x.o 7y.1,112.w 7y.2,112.1s 7y.4 7y.o 80.1,e5.1 80.2,e5.2 80.4,e5.4 80.o,e5.o ea.1,82.1,113.w ea.2,82.2,113.1s ea.4,82.4 ea.o,82.o 83.1 83.2 83.4 83.o 85.1 85.2 85.4 85.o 86.1 86.2 86.4 86.o 88.1 88.2 88.4 88.o 8a.1 8a.2 8a.4 8a.o rg.1,8b.1,ae.1,13i.w rg.2,8b.2,ae.2,13i.1s rg.4,8b.4,ae.4 rg.o,8b.o,ae.o 8c.1 8c.2 8c.4 8c.o 8d.1 8d.2 8d.4,1ix.w 8d.o 8e.1 8e.2 8e.4 8e.o 8f.1 8f.2 8f.4 8f.o 8g.1 8g.2 8g.4 8g.o 8h.1 8h.2 8h.4,11k.w,14g.w 8h.o 8i.1,1kz.w 8i.2,1kz.1s 8i.4 8i.o 8j.1,11l.w 8j.2,11l.1s 8j.4 8j.o 8k.1,b7.1 8k.2,b7.2 8k.4,b7.4 8k.o,b7.o 11n.w,8l.1,11m.w 8l.2,11m.1s 8l.4 8l.o 8n.1,np.1,1nr.w,1l0.w 8n.2,np.2,1nr.1s,1l0.1s 8n.4,np.4 8n.o,np.o 8o.1,14r.w 8o.2,14r.1s 8o.4 8o.o 8p.1 8p.2 8p.4 8p.o 8q.1,11r.w 8q.2,11r.1s 8q.4,11s.w 8q.o 11w.w,8r.1,c1.1,jb.1,1ln.w,1l1.w 8r.2,c1.2,jb.2,1ln.1s,1l1.1s 8r.4,c1.4,jb.4 8r.o,c1.o,jb.o u6.1,q2.1,sn.1,8s.1,c3.1,o6.1 u6.2,q2.2,sn.2,8s.2,c3.2,o6.2 u6.4,q2.4,sn.4,8s.4,c3.4,o6.4 u6.8,q2.8,sn.8,8s.8,c2.1,c3.8,o6.8 u6.g,q2.g,sn.g,8s.g,c3.g,o6.g 8u.1,mp.1 8u.2,mp.2 8u.4,mp.4 8u.o,mp.o 8v.1,121.w 8v.2,121.1s 8v.4 8v.o 8w.1 8w.2 8w.4 8w.o 8x.1 zb.w,122.w,8x.2 8x.4 12z.w,8x.o rl.1,8y.1 rl.2,8y.2 rl.4,8y.4 rl.o,8y.o 8z.1 8z.2 8z.4 8z.o 90.1 90.2 90.4 90.o 91.1,92.1 91.2,92.2 91.4,92.4 91.o,92.o 93.1 93.2 93.4 93.o 94.1 94.2 94.4 94.o 95.1,1l3.w 95.2,1l3.1s 95.4 95.o 96.1 96.2 96.4 96.o 97.1 97.2 97.4 97.o 98.1 98.2 98.4 98.o s2.1,99.1,am.1,an.1,ff.1,1bs.w s2.2,99.2,am.2,an.2,ff.2,1bs.1s s2.4,99.4,am.4,an.4,ff.4,18z.w s2.o,99.o,am.o,an.o,ff.o 9a.1 9a.2 9a.4 9a.o 9b.1 9b.2 9b.4 9b.o 9c.1 9c.2 9c.4 9c.o 9d.1,1l5.w,ks.1,1nm.w 9d.2,1l5.1s,ks.2,1nm.1s 9d.4,ks.4 9d.o,ks.o 1l6.w,9e.1 1l6.1s,9e.2 9e.4 9e.o 1l6.w,9e.1 1l6.1s,9e.2 9e.4 9e.o 14h.w,1ae.w,1af.w,9f.1,1hy.w 9f.2,1hy.1s 9f.4 9f.o 9g.1 9g.2 9g.4 9g.o 9g.1 9g.2 9g.4 9g.o 9h.1 9h.2 9h.4 9h.o 9h.1 9h.2 9h.4 9h.o 9i.1,1l7.w 9i.2,1l7.1s 9i.4 9i.o 9j.1 9j.2 9j.4 9j.o 9k.1 9k.2 9k.4 9k.o 9l.1 9l.2 9l.4 9l.o 9m.1 9m.2 9m.4 9m.o 9n.1 9n.2 9n.4 9n.o 9o.1 9o.2 9o.4 9o.o 9q.1 9q.2 9q.4 9q.o 9r.1 9r.2 9r.4 9r.o 9s.1 9s.2 9s.4 9s.o 9u.1,12p.w,1gk.w,9t.1,1l8.w 9u.2,9t.2,1l8.1s 9u.4,9t.4 9u.o,9t.o 1d6.w,1d7.w,9v.1,o9.1 9v.2,o9.2 9v.4,o9.4 9v.o,o9.o 9w.1 9w.2 9w.4 9w.o 9x.1,12x.w 9x.2,12x.1s 9x.4 9x.o 9y.1 9y.2 9y.4 9y.o 9z.1 9z.2 9z.4 9z.o a0.1 a0.2 a0.4 a0.o a1.1,134.w a1.2,134.1s a1.4 a1.o a3.1,1la.w a3.2,1la.1s a3.4 a3.o u8.9,a4.9,mq.9 u8.2,a4.2,mq.2 u8.4,a4.4,mq.4,138.w u8.g,a4.g,mq.g a5.1 a5.2 a5.4,19n.w a5.o a6.1 a6.2 a6.4 a6.o rv.1,a7.1 rv.2,a7.2 rv.4,a7.4 rv.8,a7.8 rv.g,a7.g yk.w,13a.w,a8.1 a8.2 13d.w,a8.4,13c.w a8.o a9.1 a9.2 a9.4 a9.o v4.1,u9.1,rf.1,v3.1,ab.1,gw.1,hz.1 v4.2,u9.2,rf.2,v3.2,ab.2,gw.2,hz.2 v4.4,u9.4,rf.4,v3.4,ab.4,gw.4,hz.4 v4.o,u9.o,rf.o,v3.o,ab.o,gw.o,hz.o ac.1,cl.1,ms.1 ac.2,cl.2,ms.2 ac.4,cl.4,ms.4 ac.o,cl.o,ms.o ad.1,1lc.w ad.2,1lc.1s ad.4 ad.o af.1,h1.1 af.2,h1.2 af.4,h1.4 af.o,h1.o ag.1 ag.2 ag.4 ag.o ah.1 ah.2 ah.4 ah.o ai.1,ie.1 ai.2,ie.2 ai.4,ie.4 ai.o,ie.o aj.1 aj.2 aj.4 aj.o ak.1 ak.2 ak.4 ak.o uj.1,1o8.w,al.1 uj.2,1o8.1s,al.2 uj.4,al.4,13v.w uj.o,al.o 1by.w,1bz.w,ap.1 ap.2 ap.4 ap.o aq.1 aq.2 aq.4 aq.o s5.1,13z.w,ar.1 s5.2,ar.2 s5.4,ar.4 s5.o,ar.o as.1 as.2 as.4,142.w as.o at.1 at.2 at.4 at.o au.1,144.w au.2,144.1s au.4,145.w au.o q6.p,vv.p,vu.p,av.p,aw.p,ax.p q6.2,vv.2,vu.2,av.2,aw.2,ax.2 q6.4,vv.4,vu.4,av.4,aw.4,ax.4 ay.1 ay.2 ay.4 ay.o w5.1,az.1 w5.2,az.2 w5.4,az.4 w5.o,az.o b0.1,14d.w b0.2,14d.1s 16u.w,b0.4,14e.w b0.o b1.1 b1.2 b1.4 b1.o b2.1,14i.w b2.2,14i.1s b2.4 b2.o b3.1,dm.1 b3.2,dm.2 b3.4,dm.4 b3.o,dm.o b4.1 b4.2 b4.4 b4.o b5.1 b5.2 b5.4 b5.o b6.1 b6.2 b6.4 b6.o b8.1 b8.2 b8.4 b8.o b9.h b9.2 b9.4 b9.8 ba.1 ba.2 ba.4 ba.o bb.1 bb.2 bb.4 bb.o bd.1 bd.2 bd.4 bd.o be.1,dv.1,1lk.w,1ly.w be.2,dv.2,1lk.1s,1ly.1s be.4,dv.4 be.o,dv.o bf.1 bf.2 bf.4 bf.o bg.1 bg.2 bg.4 bg.o bh.1,14s.w bh.2,14s.1s bh.4 bh.o bi.1 bi.2 bi.4 bi.o bj.1 bj.2 bj.4 bj.o bk.1 bk.2 bk.4 bk.o bl.1 bl.2 bl.4 bl.o bm.1 bm.2 bm.4 bm.o bn.1 bn.2 bn.4 bn.o bo.1,14w.w bo.2,14w.1s bo.4 bo.o se.1,bp.1,bq.1,e2.1,e3.1 se.2,bp.2,bq.2,e2.2,e3.2 se.4,bp.4,bq.4,e2.4,e3.4 se.o,bp.o,bq.o,e2.o,e3.o se.1,bp.1,bq.1,e2.1,e3.1 se.2,bp.2,bq.2,e2.2,e3.2 se.4,bp.4,bq.4,e2.4,e3.4 se.o,bp.o,bq.o,e2.o,e3.o br.1 br.2 br.4,150.w br.o uz.1,si.1,sj.1,uy.1,hm.1,pk.1,bs.1 uz.2,si.2,sj.2,uy.2,hm.2,pk.2,bs.2 uz.4,si.4,sj.4,uy.4,1am.w,1an.w,hm.4,pk.4,bs.4,151.w uz.o,si.o,sj.o,uy.o,hm.o,pk.o,1ll.w,bs.o,bt.1 1ll.1s,bt.2 bt.4 bt.o bu.1 bu.2 bu.4 bu.o bv.1,j8.1 bv.2,j8.2 bv.4,j8.4 bv.o,j8.o bw.1 bw.2 bw.4 bw.o v0.1,bx.1 v0.2,bx.2 v0.4,1aq.w,bx.4,156.w v0.o,bx.o by.1 by.2 by.4 by.8 by.g 1d1.w,bz.1,c0.1,1n2.w bz.2,c0.2,1n2.1s bz.4,c0.4 bz.o,c0.o c2.2 c2.4 c2.o c5.1 c5.2 c5.4 c5.o c6.1,1lq.w c6.2,1lq.1s c6.4 c6.o c7.1 c7.2 c7.4 c7.o c7.1 c7.2 c7.4 c7.o 1f2.w,c8.1 c8.2 c8.4 c8.o c9.1 c9.2 c9.4 c9.o ca.1 ca.2 ca.4 ca.o ce.1 ce.2 ce.4 ce.o cf.1 cf.2 cf.4 cf.o 15i.w,cg.1,15h.w cg.2,15h.1s cg.4 cg.o 1h0.w,1h1.w,ch.1,jn.1,oe.1,1or.w 1h2.w,1h3.w,ch.2,jn.2,oe.2,1or.1s ch.4,jn.4,oe.4 ch.o,jn.o,oe.o ci.1 ci.2 ci.4 ci.o cj.1 cj.2 cj.4 cj.o ck.1 ck.2 ck.4 ck.o 1lu.w,cm.1 1lu.1s,cm.2 cm.4 cm.o cn.1 cn.2 cn.4 cn.o cp.1 cp.2 cp.4 cp.o cq.1 cq.2 cq.4 cq.o cr.1 cr.2 cr.4 cr.o cs.1 cs.2 cs.4 cs.o ct.1 ct.2 ct.4 ct.o cu.1 cu.2 cu.4 cu.o cx.1 cx.2 cx.4 cx.o cy.1 cy.2 cy.4 cy.o d0.1 d0.2 d0.4 d0.o 16c.w,d1.1,1lh.w d1.2,1lh.1s d1.4 d1.o d2.1 d2.2 d2.4 d2.o d3.1 d3.2 d3.4 d3.o d4.1 d4.2 d4.4 d4.o d5.1 d5.2 d5.4 d5.o vn.1,vo.1,we.1,su.1,d6.1,kg.1 vn.2,vo.2,we.2,su.2,d6.2,kg.2 vn.4,vo.4,we.4,su.4,d6.4,kg.4 vn.o,vo.o,we.o,su.o,d6.o,kg.o dc.1 dc.2 dc.4 dc.o dd.1 dd.2 dd.4 dd.o de.1 de.2 de.4 de.o df.1 df.2 df.4 df.o dg.1 dg.2 dg.4 dg.o dh.1 dh.2 dh.4 dh.o di.1 di.2 di.4 di.o dj.1 dj.2 dj.4 dj.o dk.1 dk.2 dk.4 dk.o dl.1 dl.2 dl.4 dl.o dn.1 dn.2 dn.4 dn.o dp.1,is.1 dp.2,is.2 dp.4,is.4 dp.o,is.o dr.1,1lx.w dr.2,1lx.1s dr.4 dr.o ds.1 ds.2 ds.4 ds.o dw.1 dw.2 dw.4 dw.o dy.1 dy.2 dy.4 dy.o dz.1,1ok.w dz.2,1ok.1s dz.4 dz.o 10d.w,t5.1,17f.w,e1.1,1m0.w t5.2,e1.2,1m0.1s t5.4,e1.4 t5.o,e1.o t6.1,e4.1,1m1.w t6.2,e4.2,1m1.1s t6.4,e4.4,17h.w t6.o,e4.o e6.1 e6.2 e6.4,17j.w e6.o e7.1 e7.2 e7.4 e7.o e8.1,17n.w e8.2,17n.1s e8.4 e8.o e9.1 e9.2 e9.4 e9.o eb.1 eb.2 eb.4 eb.o ec.1,o3.1 ec.2,o3.2 ec.4,o3.4 ec.o,o3.o ed.1 ed.2 ed.4 ed.o ee.1 ee.2 ee.4 ee.o eg.1 eg.2 eg.4 eg.o eh.1 eh.2 eh.4 eh.o ei.1 ei.2 ei.4 ei.o 1m4.w,ej.1 1m4.1s,ej.2 ej.4 ej.o ek.1 ek.2 ek.4 ek.o em.1,1o4.w em.2,1o4.1s em.4 em.o en.1 en.2 en.4 en.o pa.1,ep.1,fu.1 pa.2,ep.2,fu.2 pa.4,ep.4,fu.4 pa.o,ep.o,fu.o eq.1,1m8.w eq.2,1m8.1s eq.4 eq.o er.1,18j.w er.2 er.4 er.o es.1 es.2 es.4 es.o 18q.w,ev.1,1mb.w ev.2,1mb.1s ev.4,18r.w ev.o w9.1,wa.1,ew.1,mo.1,pq.1,oc.1,1oo.w w9.2,wa.2,ew.2,mo.2,pq.2,oc.2,1oo.1s w9.4,wa.4,1gu.w,ew.4,mo.4,pq.4,oc.4 w9.o,wa.o,ew.o,mo.o,pq.o,oc.o ex.1 ex.2 ex.4 ex.o ez.1,od.1 ez.2,od.2 ez.4,od.4 ez.o,od.o f0.1 f0.2 f0.4 f0.o f1.1 f1.2 f1.4 f1.o f3.1 f3.2 f3.4 f3.o tg.p,th.p,f5.p,ol.p tg.2,th.2,f5.2,ol.2 tg.4,th.4,f5.4,ol.4 f6.1,f7.1 f6.2,f7.2 f6.4,f7.4 f6.8,f7.8 f6.g,f7.g fa.1,18w.w fa.2,18w.1s fa.4 fa.o fb.1 fb.2 fb.4 fb.o fd.1 fd.2 fd.4 fd.o fe.1 fe.2 fe.4 fe.o fh.1 fh.2 fh.4 fh.o fj.1 fj.2 fj.4,192.w fj.o fl.1 fl.2 fl.4 fl.o fm.1 fm.2 fm.4 fm.o fn.1,ko.1 fn.2,ko.2 fn.4,ko.4 fn.o,ko.o fq.1 fq.2 fq.4 fq.o fs.1,ft.1 fs.2,ft.2 fs.4,ft.4 fs.o,ft.o fw.1 fw.2 fw.4 fw.o fx.1 fx.2 fx.4 fx.o fy.1 fy.2 fy.4 fy.8 fy.g uv.1,fz.1,nj.1 uv.2,fz.2,nj.2 uv.4,fz.4,nj.4,1mq.w uv.o,fz.o,nj.o g0.1,g1.1,l7.1 g0.2,g1.2,l7.2 g0.4,g1.4,l7.4 g0.o,g1.o,l7.o g2.1 g2.2 g2.4 g2.o g3.1 g3.2 g3.4 g3.o g6.p g6.2 g6.4 g7.1 g7.2 g7.4 g7.o g8.1,1mj.w g8.2,1mj.1s g8.4 g8.o g9.1 g9.2 g9.4 g9.o ga.1 ga.2 ga.4 ga.o gb.1 gb.2 gb.4 gb.o gc.1,19a.w gc.2,19a.1s gc.4 gc.o gd.1 gd.2 gd.4 gd.o ge.1,19c.w ge.2,19c.1s ge.4 ge.o gf.1 gf.2 gf.4 gf.o gg.1 gg.2 gg.4 gg.o gh.1 gh.2 gh.4 gh.o nw.1,gi.1 nw.2,gi.2 nw.4,gi.4,19f.w nw.o,gi.o gk.1,gl.1 gk.2,gl.2 gk.4,gl.4 gk.o,gl.o gn.1 gn.2 gn.4 gn.o tx.1,go.1 tx.2,go.2 tx.4,19i.w,go.4 tx.8,go.8 tx.g,ty.1,go.g gq.1,gr.1 gq.2,gr.2 gq.4,gr.4 gq.o,gr.o gs.1,jf.1 gs.2,jf.2 gs.4,jf.4 gs.o,jf.o gt.1,po.1,mn.1 gt.2,po.2,mn.2 gt.4,po.4,mn.4,1o1.w gt.o,po.o,mn.o gu.1 gu.2 gu.4 gu.o gv.1 gv.2 gv.4 gv.o gx.1,oj.1 gx.2,oj.2 gx.4,oj.4 gx.o,oj.o gy.1 gy.2 gy.4 gy.o gz.1,i2.1,1mu.w gz.2,i2.2,1mu.1s gz.4,i2.4 gz.o,i2.o h0.1,1n8.w,1jd.w h0.2,1n8.1s,1jd.1s h0.4 h0.o h2.1 h2.2 h2.4 h2.o h4.1 h4.2 h4.4 h4.o h5.1 h5.2 h5.4,19y.w h5.o h6.1 h6.2 h6.4 h6.o h8.1 h8.2 h8.4 h8.o um.1,un.1,h9.1,ha.1 um.2,un.2,h9.2,ha.2 um.4,un.4,h9.4,ha.4 um.o,un.o,h9.o,ha.o hb.1 hb.2 hb.4 hb.o hb.1 hb.2 hb.4 hb.o hc.p hc.2 hc.4 n7.1,hd.1 n7.2,hd.2 n7.4,hd.4 1fp.w,n7.o,hd.o uo.1,up.1,he.1 uo.2,up.2,he.2 uo.4,up.4,he.4,1aa.w uo.o,up.o,he.o hf.1 hf.2 hf.4 hf.o hg.1 hg.2 hg.4 hg.o 173.w,174.w,1ai.w,hh.1,1ah.w hh.2,1ah.1s hh.4 hh.o hi.1,1ak.w hi.2,1ak.1s hi.4 hi.o hj.1 hj.2 hj.4 hj.o hk.1 hk.2 hk.4,1al.w hk.o hl.1 hl.2 hl.4 hl.o hn.1,1ao.w hn.2,1ao.1s hn.4 hn.o ho.1 ho.2 ho.4,1ap.w ho.8 ho.g hp.1 hp.2 hp.4 hp.o hq.1 hq.2 hq.4 hq.o hr.1 hr.2 hr.4 hr.o hs.1 hs.2 hs.4 hs.o hu.1 hu.2 hu.4 hu.o hv.1 hv.2 hv.4 hv.o hw.1,1mt.w hw.2,1mt.1s hw.4 hw.o,1au.w hx.1 hx.2 hx.4 hx.o hy.1,1b1.w hy.2,1b1.1s hy.4 hy.o i0.1 i0.2 i0.4,1b9.w i0.o i0.1 i0.2 i0.4,1b9.w i0.o i1.1 i1.2 i1.4 i1.o i3.1 i3.2 i3.4 i3.o i4.1 i4.2 i4.4 i4.o v8.1,i5.1,1bf.w v8.2,i5.2,1bf.1s v8.4,i5.4 v8.o,i5.o i6.1 i6.2 i6.4 i6.o i7.1,1mv.w i7.2,1mv.1s i7.4 i7.o i9.1 i9.2 i9.4 i9.o ia.1 ia.2 ia.4 ia.o ic.1 ic.2 ic.4 ic.o id.1 id.2 id.4 id.o ig.1 ig.2 ig.4 ig.o yp.w,ih.1,1bu.w ih.2,1bu.1s ih.4,1bv.w ih.o ii.1 ii.2 ii.4 ii.o ij.1 ij.2 ij.4 ij.o ik.1 ik.2 ik.4 ik.o il.1 il.2 il.4 il.o im.1 im.2 im.4 im.o w6.1,in.1,n8.1,n9.1 w6.2,in.2,n8.2,n9.2 w6.4,in.4,n8.4,n9.4 w6.o,in.o,n8.o,n9.o io.1,1my.w io.2,1my.1s io.4 io.o it.1 it.2 it.4 it.o uw.1,iu.1,l9.1,1e8.w uw.2,iu.2,l9.2,1e8.1s uw.4,iu.4,l9.4 uw.o,iu.o,l9.o iv.1 iv.2 iv.4 iv.o iw.1,1cr.w iw.2,1cr.1s iw.4 iw.o ix.1 ix.2 ix.4 ix.o qm.1,iy.1 qm.2,iy.2 qm.4,iy.4 qm.o,iy.o iz.1 iz.2 iz.4 iz.o vd.1,j0.1 vd.2,j0.2 vd.4,j0.4 vd.o,j0.o j1.1 j1.2 j1.4 j1.o j3.1 j3.2 j3.4 j3.o pt.1,j4.1 pt.2,j4.2 pt.4,j4.4 pt.8,j4.8 pt.g,j4.g m3.1,m4.1,j5.1 m3.2,m4.2,j5.2 m3.4,m4.4,j5.4,1cy.w m3.8,m4.8,j5.8 m3.g,m4.g,j5.g j6.1 j6.2 j6.4 j6.o j9.1,1n1.w j9.2,1n1.1s j9.4 j9.o ja.1 ja.2 ja.4 ja.o jc.1 jc.2 jc.4 jc.o vf.1,jd.1 vf.2,jd.2 vf.4,jd.4 vf.o,jd.o je.1 je.2 je.4 je.8 je.g jg.1 jg.2 jg.4 jg.o jh.1 jh.2 jh.4 jh.o ji.1 ji.2 ji.4 ji.o jj.1 jj.2 jj.4 jj.o jk.1 jk.2 jk.4 jk.o jl.1 jl.2 jl.4 jl.o jm.1,1df.w jm.2,1df.1s jm.4 jm.o jo.1 jo.2 jo.4 jo.o jp.p,1m3.w,1n5.w jp.2,1m3.1s,1n5.1s jp.4 jq.1 jq.2 jq.4 jq.o vi.1,jr.1 vi.2,jr.2 vi.4,jr.4 vi.o,jr.o js.1,jt.1 js.2,jt.2 js.4,jt.4 js.o,jt.o jz.1,1o5.w,1ov.w jz.2,1o5.1s,1ov.1s jz.4 jz.o k1.1,1nc.w k1.2,1nc.1s k1.4 k1.o k3.1 k3.2 k3.4 k3.o k4.1,k5.1 k4.2,k5.2 k4.4,k5.4 k4.o,k5.o k6.1 k6.2 k6.4 k6.o k7.1 k7.2 k7.4 k7.o 164.w,19x.w,k8.1 k8.2 k8.4 k8.o k9.1 k9.2 k9.4 k9.o k9.1 k9.2 k9.4 k9.o kc.1,n0.1 kc.2,n0.2 kc.4,n0.4 kc.o,n0.o kd.1,n1.1 kd.2,n1.2 kd.4,n1.4 kd.o,n1.o kk.1 kk.2 kk.4 kk.o kl.1 kl.2 kl.4 kl.o kp.1 kp.2 kp.4 kp.o kq.1,kr.1 kq.2,kr.2 kq.4,kr.4 kq.o,kr.o r9.1,ra.1,wj.1,vw.1,wk.1,kt.1 r9.2,ra.2,wj.2,vw.2,wk.2,kt.2 r9.4,ra.4,wj.4,vw.4,wk.4,kt.4 r9.o,ra.o,wj.o,vw.o,wk.o,kt.o ku.1 ku.2 ku.4 ku.o kv.1 kv.2 kv.4 kv.o kw.1 kw.2 kw.4 kw.o kz.1 kz.2 kz.4 kz.o l0.1 l0.2 l0.4 l0.o l0.1 l0.2 l0.4 l0.o l3.p l3.2 l3.4 l4.1 l4.2 l4.4 l4.o l8.1 l8.2 l8.4 l8.o la.1,lb.1 la.2,lb.2 la.4,lb.4 la.o,lb.o 1e9.w,1ea.w,1eb.w,1ec.w,lc.1 lc.2 lc.4 lc.o ld.1 ld.2 ld.4 ld.o ld.1 ld.2 ld.4 ld.o le.1,1nq.w le.2,1nq.1s le.4 le.o lg.1,lh.1 lg.2,lh.2 lg.4,lh.4 lg.o,lh.o lk.1 lk.2 lk.4 lk.o ll.1 ll.2 ll.4 ll.o ln.1 ln.2 ln.4 ln.o lo.1 lo.2 lo.4 lo.o lp.1 lp.2 lp.4 lp.o lr.1 lr.2 lr.4,1el.w lr.o lt.1,lu.1,1nw.w lt.2,lu.2,1nw.1s lt.4,lu.4 lt.8,lu.8 lt.g,lu.g vy.1,lv.1 vy.2,lv.2 vy.4,lv.4 vy.o,lv.o lw.1 lw.2 lw.4 lw.o ly.p ly.2 ly.4 lz.1 lz.2 lz.4 lz.o m0.1 m0.2 m0.4 m0.8 m0.g w0.p,nz.p,m1.p w0.2,nz.2,m1.2 w0.4,nz.4,m1.4 m2.1 m2.2 m2.4 m2.o m5.1 m5.2 m5.4 m5.o m6.1,m7.1,1nz.w m6.2,m7.2,1nz.1s m6.4,m7.4 m6.o,m7.o m8.1,m9.1 m8.2,m9.2 m8.4,m9.4 m8.o,m9.o ma.1,1ep.w ma.2,1ep.1s ma.4 ma.o 18p.w,mb.1 mb.2 mb.4 mb.o mc.1 mc.2 mc.4 mc.o w1.1,1eq.w,md.1 w1.2,md.2 w1.4,md.4 w1.o,md.o me.1,1o0.w me.2,1o0.1s me.4 me.o mf.1 mf.2 mf.4 mf.o w3.1,mh.1 w3.2,mh.2 w3.4,mh.4 w3.o,mh.o xv.w,zr.w,zs.w,mi.1,o8.1 mi.2,o8.2 mi.4,o8.4 mi.o,o8.o mj.1 mj.2 mj.4 mj.o 1gt.w,mk.1 mk.2 mk.4 mk.o ml.1,mm.1 ml.2,mm.2 ml.4,mm.4 ml.o,mm.o mu.1 mu.2 mu.4 mu.o mv.1 mv.2 mv.4 mv.o mw.1,or.1 mw.2,or.2 mw.4,or.4 mw.o,or.o mx.1,1o6.w mx.2,1o6.1s mx.4 mx.o mz.1 mz.2 mz.4 mz.o n2.1 n2.2 n2.4 n2.o n2.1 n2.2 n2.4 n2.o n4.1,1oa.w n4.2,1oa.1s n4.4 n4.o n5.1 n5.2 n5.4 n5.o ne.1 ne.2 ne.4 ne.o nf.1 nf.2 nf.4 nf.o ng.1 ng.2 ng.4 ng.o nh.1 nh.2 nh.4 nh.o ni.1 ni.2 ni.4 ni.o nn.1 nn.2 nn.4 nn.o 1ma.w,no.1,1oi.w 1ma.1s,no.2,1oi.1s no.4 no.o nr.1,1oj.w nr.2,1oj.1s nr.4 nr.o ns.1 ns.2 ns.4 ns.o nt.1 nt.2 nt.4 nt.o nu.1 nu.2 nu.4 nu.o nv.1 nv.2 nv.4 nv.o nx.1 nx.2 1gb.w,nx.4 nx.o o5.1 o5.2 o5.4 o5.o wq.1,o7.1 wq.2,o7.2 wq.4,o7.4 wq.o,o7.o oa.1 oa.2 oa.4 oa.o ob.1,1om.w ob.2,1om.1s ob.4 ob.o of.1 of.2 of.4 of.o of.1 of.2 of.4 of.o og.1 og.2 og.4 og.8 og.g,oi.1 oh.1 oh.2 oh.4 oh.o oi.2 oi.4 oi.o ok.1 ok.2 ok.4 ok.o ok.1 ok.2 ok.4 ok.o om.1 om.2 om.4 om.o wb.1,on.1,oo.1 wb.2,on.2,oo.2 wb.4,on.4,oo.4 wb.o,on.o,oo.o oq.1 oq.2 oq.4 oq.o os.1 os.2 os.4 os.o ot.1,1hk.w ot.2,1hk.1s ot.4 ot.o ou.1 ou.2 ou.4 ou.o ov.1 ov.2 ov.4 ov.o oy.1,1ox.w oy.2,1ox.1s oy.4 oy.o p0.1 p0.2 p0.4 p0.o p1.1 p1.2 p1.4 p1.o p2.1,p3.1 p2.2,p3.2 p2.4,p3.4 p2.o,p3.o p2.1,p3.1,p4.1 p2.2,p3.2,p4.2 p2.4,p3.4,p4.4 p2.o,p3.o,p4.o p6.1 p6.2 p6.4 p6.o p7.1 p7.2 p7.4 p7.o p8.1 p8.2 p8.4 p8.o p9.1 p9.2 p9.4 p9.o pb.1 pb.2 pb.4 pb.o pd.1 pd.2 pd.4,pe.4 pd.o,pe.o pe.1,1i9.w pe.2,1i9.1s pf.1 pf.2 pf.4 pf.o pg.1 pg.2 pg.4 pg.o pj.1 pj.2 pj.4 pj.o pl.1 pl.2 pl.4 pl.o pm.p pm.2 pm.4 pn.1 pn.2 pn.4 pn.o pp.p pp.2 pp.4,1ii.w     rh.1 rh.2     17v.w  rp.0,s9.0,sz.0,t0.0    q1.1,ru.1,tw.1,tu.1,tv.1 q1.2,ru.2,tw.2,tu.2,tv.2 q1.4,ru.4,tw.4,tu.4,tv.4 q1.o,ru.o,tw.o,tu.o,tv.o   1je.w 1je.1s                   qb.1 qb.2 qb.4 qb.o        yw.w yw.1s 1k8.w 1k8.1s ys.w      196.w,1fv.w      zv.w,zu.w zu.1s r0.1 r0.2 r0.4 r0.o r2.1 r2.2 r2.4 r2.o 172.w  148.w 148.1s   10r.w,147.w    1cs.w,1ga.w      rh.4 rh.o   11u.w,11v.w  xt.w          te.0,tf.0  12r.w,12s.w,17t.w,15e.w 15e.1s s6.2 s6.4 s6.o   vc.1,xq.w,198.w,1co.w,1cp.w,1cq.w vc.2   uc.1,ud.1,ue.1,uf.1,ug.1,1mo.w uc.2,ud.2,ue.2,uf.2,ug.2,1mo.1s x7.w       15u.w,15v.w,15w.w,15x.w    sr.1 sr.2 sr.4 sr.o 17r.w 17r.1s 16v.w 16v.1s 16g.w,16h.w  17o.w 17o.1s 175.w  ym.w,161.w,19u.w,19t.w 19t.1s   160.w,15z.w 15z.1s       16t.w 16t.1s 17u.w 17u.1s 182.w,183.w,184.w,185.w,181.w 181.1s          ty.2 ty.4 ty.o   16y.w,16x.w,16z.w 158.w,159.w,1at.w 1at.1s uc.4,ud.4,ue.4,uf.4,ug.4 uc.o,ud.o,ue.o,uf.o,ug.o          1f5.w  ux.1 ux.2 ux.4 ux.o   v5.p v5.2 v5.4   v6.1 v6.2 v6.4 v6.o  1c9.w 1c9.1s vc.4 vc.o         1ej.w 1ej.1s 1di.w,1dj.w,1dh.w 1dh.1s     1nx.w 1nx.1s,1ny.w   y9.w,1eg.w    1e1.w,1e2.w        1fu.w  1p4.w 1p4.1s  1ot.w 1ot.1s 1ih.w 1ih.1s         1p7.w 1p7.1s      ws.w  1j0.1s wv.w,wu.w wu.1s 1ik.w 1ik.1s ww.w ww.1s wx.w  1io.w 1io.1s wy.w  wz.w,x0.w,xo.w,10u.w,10v.w,10w.w,10x.w,10t.w 10t.1s   x3.w x3.1s x5.w x5.1s x6.1s   x8.w     xb.w xb.1s xc.w xc.1s xd.w xd.1s xe.w xe.1s xf.w xf.1s xg.w xg.1s xh.w,xi.w,xj.w,127.w,1dy.w,1dz.w      xl.w,xk.w xk.1s 1jm.1s xm.w,12j.w  xn.w xn.1s  xr.w xr.1s xs.w xs.1s xu.1s xw.w xw.1s xx.w,115.w 115.1s xy.w xy.1s xz.w xz.1s y0.w y0.1s y2.w y2.1s y3.w y3.1s y4.w y4.1s y5.w y5.1s y6.w y6.1s y7.w y7.1s y8.w y8.1s yb.w yb.1s yd.1s ye.w ye.1s yf.w yf.1s yg.w yg.1s 178.w,179.w,yi.w yi.1s yl.w yl.1s yn.w,1bp.w 1bp.1s yo.w yo.1s 1k9.1s yq.w yq.1s yr.w   yt.w,15a.w  yv.w,1da.w 1da.1s yx.w yx.1s yy.w yy.1s yz.w yz.1s z0.w z0.1s z1.w z1.1s z2.w z2.1s z3.w z3.1s z5.w z5.1s z6.w z6.1s z8.w z8.1s za.w,11z.w za.1s,11z.1s zc.w  ze.w ze.1s zf.w,1lf.w zf.1s,1lf.1s zg.w zg.1s zh.w zh.1s zi.w zi.1s zk.w zk.1s zl.w zl.1s zm.1s zn.w  zo.w zo.1s zp.1s zq.w zq.1s   zz.w,zy.w zy.1s 100.w 100.1s 16e.w,101.w,1ff.w  102.w 102.1s 103.w  104.w,1kq.w 1kq.1s 105.w,106.w,107.w,1kr.w 1kr.1s   1lj.w 1lj.1s 10c.w 10c.1s   10f.w,10e.w 10e.1s 10g.w 10g.1s 10h.w 10h.1s 10i.w 10i.1s 10j.w 10j.1s 10k.w 10k.1s 10l.w  10m.w 10m.1s 10n.w    10o.w 10o.1s 10o.w 10o.1s 10p.w 10p.1s 10q.w 10q.1s 10y.w,10z.w  110.w 110.1s 111.w 111.1s 114.w,12q.w  116.w,1kw.w 116.1s,1kw.1s 118.w,1h7.w  119.w 119.1s 11a.w,11b.w    11x.w 11x.1s 11c.w 11c.1s 11d.w 11d.1s 11e.w,187.w  11f.w  11g.w    11h.w,11i.w  11j.w  1jr.w 1jr.1s 11k.1s,14g.1s 11p.w 11p.1s 11q.w 11q.1s 11s.1s 11y.w 11y.1s   123.w 123.1s 125.w 125.1s 126.w 126.1s 1l4.w 1l4.1s 129.w,12a.w,12b.w,12c.w  1i5.w 1i5.1s 12d.w,12e.w,12f.w,14j.w    12g.w 12g.1s 12g.w 12g.1s 12h.w,12i.w  12k.w 12k.1s 12l.w 12l.1s 12m.w,14v.w  12n.w  18z.1s   1oc.w 1oc.1s  12t.w 12t.1s 12u.w,12v.w,1ax.w  12w.w 12w.1s 12y.w 12y.1s  14u.w 14u.1s 130.w,1ay.w,15j.w 15j.1s 131.w  133.w,132.w 132.1s   136.w,137.w  13l.w,13k.w 13k.1s 138.1s 139.w 139.1s 13b.w 13b.1s 13c.1s 13f.w 13f.1s 13g.w,13h.w,1ba.w,1bb.w  13j.w 13j.1s 13m.w 13m.1s 13n.w,13o.w   13p.w 13p.1s 13q.w 13q.1s 13r.w  13s.w    13u.w,1bq.w 13u.1s,1bq.1s 13v.1s 13w.w 13w.1s 13x.w  13y.w 13y.1s 140.w 140.1s 141.w 141.1s 142.1s 143.w 143.1s 145.1s 146.w 146.1s  149.w 149.1s 14a.w 14a.1s 14b.w 14b.1s 14c.w 14c.1s 14e.1s 14f.w  151.1s 14k.w  14l.w 14l.1s 14m.w 14m.1s 14n.w 14n.1s 14o.w 14o.1s 14p.w 14p.1s 14q.w,17a.w,17b.w  14t.w  14x.w  14y.w,14z.w  150.1s 152.w 152.1s 153.w 153.1s 154.w 154.1s 155.w  156.1s 15b.w  15c.w 15c.1s 15d.w 15d.1s 15f.w 15f.1s 15g.w 15g.1s   15k.w 15k.1s 16i.1s,1lw.1s 15n.w 15n.1s 15o.w 15o.1s 15p.w  15q.w  15r.w 15r.1s 15s.w 15s.1s 15t.w 15t.1s 1oq.w 1oq.1s 1lt.w 1lt.1s 1lz.1s 15y.w  162.w 162.1s 163.w 163.1s 165.w   166.w,167.w,19z.w  17q.w 17q.1s 168.w  169.w  16a.w 16a.1s 16b.w 16b.1s 16d.w 16d.1s   16f.w 16f.1s 17s.w 17s.1s 16j.w  16k.w  16l.w  16m.w 16m.1s 16n.w 16n.1s 16o.w 16o.1s 16p.w 16p.1s 16q.w 16q.1s 16r.w 16r.1s 16s.w   16w.w  170.w 170.1s 171.w 171.1s  176.w 176.1s 177.w 177.1s     17c.w 17c.1s 17d.w  17e.w 17e.1s 17g.w,1ge.w  17h.1s 17i.w  17j.1s 17k.w 17k.1s 17m.w,17l.w 17l.1s 17p.w,1d5.w    17w.w 17w.1s 17x.w 17x.1s 17y.w 17y.1s 17z.w,1md.w 1md.1s 180.w  18r.1s 1on.w 1on.1s 186.w,1mf.w 1mf.1s 188.w,1m6.w,1ca.w 1m6.1s,1ca.1s 189.w,18a.w  18b.w 18b.1s 18c.w 18c.1s 18d.w,18e.w,18f.w,18g.w,18h.w  18i.w,1m9.w 1m9.1s 18k.w 18k.1s 18l.w 18l.1s 18m.w 18m.1s 18o.w 18o.1s   18s.w 18s.1s 18t.w 18t.1s 18u.w  18v.w  18x.w 18x.1s 18y.w  190.w  1eo.w,1mk.w 1eo.1s,1mk.1s 191.w 191.1s 192.1s 1hv.w,193.w 193.1s 194.w  195.w  197.w 197.1s 19j.w,1ol.w 1ol.1s 199.w  19b.w 19b.1s 19d.w 19d.1s 19e.w 19e.1s 19f.1s 1bm.w,1mx.w 1mx.1s 19h.w 19h.1s  19k.w    19m.w 19m.1s 19n.1s 19o.w,1mm.w 1mm.1s 19p.w  19q.w 19q.1s 19r.w 19r.1s 19s.w  1a4.w,1a5.w      19v.w 19v.1s 19w.w 19w.1s 19y.1s 1a0.w 1a0.1s 1a1.w  1av.w 1av.1s 1a2.w 1a2.1s 1a3.w 1a3.1s   1a6.w 1a6.1s 1a7.w 1a7.1s 1a7.w 1a7.1s 1a8.w 1a8.1s 1a9.w 1a9.1s 1aa.1s 1ab.w,1oe.w,1nn.w 1oe.1s,1nn.1s 1ac.w 1ac.1s 1ad.w 1ad.1s   1ag.w 1ag.1s 1aj.w   1al.1s  1ap.1s 1ar.w 1ar.1s 1as.w 1as.1s 1au.1s 1aw.w 1aw.1s 1az.w 1az.1s 1b0.w 1b0.1s 1b2.w 1b2.1s 1b3.w  1b4.w   1b6.w,1b7.w  1b8.w 1b8.1s 1b9.1s 1b9.1s 1bc.w  1bd.w 1bd.1s 1be.w 1be.1s 1bg.w 1bg.1s 1bh.w 1bh.1s 1bi.w 1bi.1s 1bj.w 1bj.1s 1bk.w 1bk.1s 1bl.w 1bl.1s   1bn.w 1bn.1s 1bo.w 1bo.1s 1br.w 1br.1s 1bt.w  1bv.1s 1bw.w,1bx.w   1c0.w 1c0.1s 1c1.w    1c2.w 1c2.1s 1c3.w  1c4.w  1c5.w 1c5.1s 1c6.w  1c7.w 1c7.1s 1c8.w 1c8.1s 1cb.w,1cc.w,1cd.w  1d2.w 1d2.1s 1ce.w 1ce.1s 1cf.w  1cg.w 1cg.1s 1ch.w  1ci.w  1cj.w 1cj.1s 1ck.w 1ck.1s 1cl.w  1cm.w 1cm.1s 1cn.w  1ct.w 1ct.1s 1cu.w    1cv.w,1if.w 1if.1s 1cw.w 1cw.1s 1cx.w 1cx.1s 1cy.1s 1cz.w 1cz.1s 1d0.w 1d0.1s 1d3.w 1d3.1s 1d4.w 1d4.1s 1d8.w 1d8.1s 1d9.w  1db.w 1db.1s 1dc.w  1dd.w 1dd.1s 1de.w 1de.1s 1dg.w   1dk.w  1dl.w 1dl.1s 1dm.w,1dn.w  1n9.w 1n9.1s   1do.w  1dp.w 1dp.1s 1dq.w 1dq.1s 1dr.w,1ds.w  1dt.w  1ex.w,1ew.w 1ew.1s 1du.w   1dv.w 1dv.1s 1dw.w,1dx.w    1e0.w 1e0.1s 1e3.w 1e3.1s 1e4.w  1e7.w  1n7.w 1n7.1s 1ed.w  1ef.w,1ee.w 1ee.1s 1eh.w,1ei.w  1ek.w 1ek.1s 1el.1s 1er.w  1et.w,1es.w,1eu.w,1ev.w    1ey.w,1ez.w  1f0.w  1f1.w 1f1.1s 1f4.w 1f4.1s 1f6.w 1f6.1s 1f8.w,1f7.w 1f7.1s 1f9.w,1fa.w,1o3.w 1o3.1s 1fb.w  1fe.w,1o9.w 1o9.1s 1fc.w 1fc.1s 1fd.w  1od.w 1od.1s 1fg.w  1of.w 1of.1s 1fi.w,1ob.w 1ob.1s 1fj.w,1fk.w    1fl.w    1fm.w 1fm.1s 1fn.w,1fo.w     1fq.w 1fq.1s 1fr.w 1fr.1s 1fs.w 1fs.1s    1hb.w 1hb.1s   1fw.w 1fw.1s 1fx.w  1fy.w,1fz.w,1oh.w,1kg.w 1oh.1s,1kg.1s 1g1.w,1g0.w 1g0.1s,1g2.w   1g2.1s 1g3.w 1g3.1s 1g4.w,1g5.w   1g6.w 1g6.1s,1g7.w 1g7.1s 1g8.w 1g8.1s 1g9.w 1g9.1s  1gc.w 1gc.1s 1gd.w  1gf.w,1gg.w  1gh.w 1gh.1s 1gi.w 1gi.1s 1gj.w  1gl.w  1gm.w,1gn.w,1go.w,1gp.w  1gr.w,1gq.w 1gq.1s 1gs.w 1gs.1s  1gv.w,1gw.w,1gx.w,1ij.w  1gy.w  1gz.w     1h4.w    1h5.w  1p1.w 1p1.1s 1h6.w 1h6.1s 1h8.w  1h9.w 1h9.1s 1ha.w 1ha.1s 1hc.w  1hd.w  1n6.1s 1hf.w 1hf.1s 1hg.w 1hg.1s 1hh.w 1hh.1s 1hi.w 1hi.1s 1hj.w  1hl.w,1ow.w 1ow.1s 1hm.w 1hm.1s 1hn.w,1ho.w    1hp.w 1hp.1s 1hq.w 1hq.1s 1hr.w  1hs.w 1hs.1s 1ht.w 1ht.1s 1hu.w 1hu.1s 1hw.w 1hw.1s 1hx.w 1hx.1s 1hz.w,1oz.w 1oz.1s 1i0.w  1i1.w 1i1.1s  1i3.w  1m7.w,1mh.w,1p0.w 1m7.1s,1mh.1s,1p0.1s 1i4.w 1i4.1s 1i6.w 1i6.1s 1i7.w  1i8.w 1i8.1s 1ia.w 1ia.1s 1ib.w 1ib.1s 1ic.w 1ic.1s 1id.w  1ii.1s 1ie.w 1ie.1s 1il.w 1il.1s 1im.w 1im.1s 1ip.w 1ip.1s 1iq.w 1iq.1s 1ir.w 1ir.1s 1is.w 1is.1s 1iu.w 1iu.1s 1iv.w 1iv.1s 1iw.w 1iw.1s 1ix.1s 1iy.w 1iy.1s 1iz.w 1iz.1s 1j1.w 1j1.1s 1j2.w 1j2.1s 1j5.w 1j5.1s 1j7.w 1j7.1s 1j8.1s 1j9.w 1j9.1s 1ja.w 1ja.1s 1jc.w 1jc.1s 1jg.w 1jg.1s 1jj.w 1jj.1s 1jk.w 1jk.1s 1jq.w 1jq.1s 1js.w 1js.1s 1ju.w 1ju.1s 1jv.w 1jv.1s 1jw.w 1jw.1s 1jx.w 1jx.1s 1jy.w 1jy.1s 1k2.w 1k2.1s 1k4.w 1k4.1s 1k7.w 1k7.1s 1kb.w 1kb.1s 1kc.w 1kc.1s 1kd.w 1kd.1s 1kf.w 1kf.1s 1kh.w 1kh.1s 1kj.w 1kj.1s 1kk.w 1kk.1s 1kl.w 1kl.1s 1km.w 1km.1s 1kn.1s 1ko.w 1ko.1s 1ks.w 1ks.1s 1kt.w 1kt.1s 1ku.w 1ku.1s 1kx.w 1kx.1s 1ky.w 1ky.1s 1l2.w 1l2.1s 1l9.w 1l9.1s 1ld.w 1ld.1s 1le.w 1le.1s 1lg.w 1lg.1s 1li.w 1li.1s 1lm.w 1lm.1s 1lo.w 1lo.1s 1lp.w 1lp.1s 1lr.w 1lr.1s 1lv.w 1lv.1s 1m2.w 1m2.1s 1mc.w 1mc.1s 1me.w 1me.1s 1mg.w 1mg.1s 1mi.w 1mi.1s 1ml.w 1ml.1s 1mn.w 1mn.1s 1mp.w 1mp.1s 1mq.1s 1mr.1s 1ms.w 1ms.1s 1mw.w 1mw.1s 1mz.w 1mz.1s 1n0.w 1n0.1s 1n3.w 1n3.1s 1n4.w 1n4.1s 1nd.w 1nd.1s 1ne.w 1ne.1s 1ng.w 1ng.1s 1nj.w 1nj.1s 1nl.w 1nl.1s 1nt.w 1nt.1s 1nu.w 1nu.1s 1ny.1s 1o1.1s 1o2.w 1o2.1s 1op.w 1op.1s 1os.w 1os.1s 1ou.w 1ou.1s 1oy.w 1oy.1s 1p2.w 1p2.1s 1p3.w 1p3.1s 1p8.w 1p8.1s                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               `;

/** Kind, strength, lemma, further words, and four guards. */
export const entries: string = `0|0|confer|||||1tg.3c9
0|0|consult|||||
0|0|contact|||||
0|0|convene|||||
0|0|debate|||||
0|0|dine|||||
0|0|discuss|||||
0|0|greet||3xu.3xw.3xy.3y0.3y2.3y4.3y6|||
0|0|host||mi.iz.2zy.2zo.3xy.3xu.3xw.3y0.3tb.na|||
0|0|huddle|||||
0|0|lunch|||||
0|0|mediate|||||
0|0|meet|||bs.xo.3y8.3ya.3yc.3o0.2td.3ye.3yg.3yi.3yk.3ym.5d.2vx||
0|0|negotiate|||||
0|0|parley|||||
0|0|phone|||||
0|0|reconvene|||||
0|0|telephone|||||
0|0|tour|||||
0|0|travel||2rq|||
0|0|visit|||3yo.3yq.3ys.3yu.3yw||
1|0|accede|||||
1|0|accept||30e.c4.3tz.d0.3fx.3uh.3ml.2hi.2ec.34o.315.34u|||
1|0|agree|||||2vv
1|0|ally||2ry|||
1|0|approve||3mr.3me.2y9.d0.30e|||
1|0|assure|||||
1|0|back||d0.2ec.3tz.27.3yy.3z0.bo.3w6.3z2.30e.3up.3fc.1g8.348.c4.3z4.1z4|||
1|0|broker|||||
1|0|co sponsor|oa||||
1|0|collaborate|||||
1|0|commit|||2wu.3dx.278.3cb.3z6.3z8.3za.3d9.3zc.3aq.3ze.3zg||
1|0|conclude||30a.30e.30v.313|||
1|0|congratulate|||||
1|0|cooperate|||||
1|0|cosponsor|||||
1|0|defend||3z0.3zi.3xw.362.d0.bo|||
1|0|endorse|||||
1|0|finalize|||||
1|0|forge||30e.2nu.3zk.30a.3tx.3tv|||
1|0|guarantee|||||
1|0|hail|||||3zm.3zo
1|0|join||72.3zq.3zk.3zs.30v.3zu.19s|||
1|0|normalize|||||
1|0|offer||2rq|||
1|0|offer||2rq.88.r4.30e.3ml|||
1|0|partner|||||
1|0|pledge|||||
1|0|praise|||||
1|0|promise|||||
1|0|ratify|||||
1|0|reaffirm|||||
1|0|recognize||i6.3fc.3zx.3zz.3ft.401|||
1|0|renew||30v.2nu.30a.q0.3zk.3tt.25p|||
1|0|share||403.405|||
1|0|sign|||2vd.2sa.2s4.407.409.40b.40d.40f.1d0||
1|0|support|||40h.40j.2n||
1|0|thank|||||
1|0|unite|||i6.40m.40o.40q.40s.40u||
1|0|vow|||40w.1qp.40y.29x||
1|0|welcome||3z0.bo.30e.30a.410.200.3z2.2s6.c4|||
2|0|accuse|||||
2|0|admonish|||||
2|0|allege|||||
2|0|assail|||||
2|0|attack||412|||
2|0|berate|||||
2|0|blame|||||
2|0|blast|||2s4.2xt.2ur.2x7||
2|0|castigate|||||
2|0|censure|||||
2|0|chastise|||||
2|0|chide|||||
2|0|complain|||||
2|0|condemn|||2rq.414.23||
2|0|criticize|||||
2|0|decry|||||
2|0|denigrate|||||
2|0|denounce|||||
2|0|deplore|||||
2|0|deride|||||
2|0|disapprove|||||
2|0|disparage|||||
2|0|excoriate|||||
2|0|fault|||||
2|0|insult|||||
2|0|lambaste|||||
2|0|lament|||||
2|0|lash||2so|||
2|0|mock|||||
2|0|object|||1c||
2|0|protest||416|||
2|0|question||3z0.418.41a.41c|||
2|0|rail||416.2sq|||
2|0|rebuke|||||
2|0|reprimand|||||
2|0|ridicule|||||
2|0|savage|||||
2|0|scold|||||
2|0|scorn|||||
2|0|slam|||2ur.2xz.2jj||
2|0|summon||41e.41g.41i|||
2|0|take||k|||
2|0|upbraid|||||
2|0|vilify|||||
3|0|advise|||||
3|0|advocate||2rw|||
3|0|appeal||2rw.2rq|||
3|0|ask||2rw.2rq.41k|||
3|0|ask||2rw.2rq.41k.3fc.2vf.41m.3xu.3xw.41o.2ub.41q|||
3|0|beg|||||
3|0|beseech|||||
3|0|call||2rw.2s2.2t0|||
3|0|caution||416|||
3|0|clamor|||||
3|0|clamour|||||
3|0|compel|||||
3|0|demand|||||
3|0|exhort|||||
3|0|implore|||||
3|0|insist|||||
3|0|instruct|||||
3|0|invite|||||
3|0|lobby|||||
3|0|order|||41s.41u.41w.3bs.41y.3ks.420.422.424||2vd
3|0|petition|||||
3|0|plead||2rw.2ry|||
3|0|press||2rw.2rq.1tw|||
3|0|pressure|||||
3|0|prod|||||
3|0|propose|||||
3|0|recommend|||||
3|0|request|||||
3|0|seek||88.3v1.426.r4.2tn.428.29t.42b.2y5|||
3|0|seek||42d.3fx.42f|||
3|0|summon|||||
3|0|urge|||||
4|0|alert|||||
4|0|blackmail|||||
4|0|brandish|||||
4|0|bully|||||
4|0|coerce|||||
4|0|extort|||||
4|0|intimidate|||||
4|0|menace|||||
4|0|pose||2t9.42h|||
4|0|threaten|||||
4|0|vow||40w.1qp.42j.40y.29x.1gg.42l.42n|||
4|0|warn|||||
5|0|abandon|||||
5|0|back||2so.2x7|||
5|0|balk|||||
5|0|block||3w6.3z2.42p.bo.d0.3tz.381.42r.30e.3sa.3mr.2y9.2ec|||
5|0|bow||2so|||
5|0|boycott|||||
5|0|break||2s4|||
5|0|call||2s4|||
5|0|cancel|||||
5|0|decline||2rq.3uh.c4.z4.42t.y4|||
5|0|decline||2rq.3uh.c4.z4.42t.y4.g6|||
5|0|defy|||||
5|0|delay|||||
5|0|deny|||||
5|0|derail||30e.iz.d0.3w6.2zk|||
5|0|disavow|||||
5|0|dismiss||2n.319.317.3z4.42v.fm.2sk.31h.1tw.27.ws.3bj.2vp|||
5|0|disrupt|||||
5|0|drop||d0.2ec.3bj.1tw.3un.2n|||
5|0|foil||381.3a2.d0.2ec|||
5|0|forgo|||||
5|0|oppose|||||
5|0|postpone|||||
5|0|rebuff|||||
5|0|refuse|||||
5|0|refute|||||
5|0|reject|||||
5|0|renege|||||
5|0|repudiate|||||
5|0|resist|||||
5|0|rule||2so|||
5|0|scrap|||||
5|0|scuttle|||||
5|0|shelve|||||
5|0|shun|||||
5|0|snub|||||
5|0|spurn|||||
5|0|stall|||||
5|0|suspend||iz.2zk.3t7.mi|||
5|0|thwart||2ec.d0.381.348|||
5|0|veto|||||
5|0|withdraw||2ec.3e1.c4.42x.3sa|||
6|0|ban|||||
6|0|bar||42z.431.433.2x1.435|437||
6|0|bench|||||
6|0|blacklist|||||
6|0|curtail|||||
6|0|cut||2tn.2nu.19k.2tj.3uz|||
6|0|cut||2tn.2nu.19k.2tj.3uz.2tl|||
6|0|demote|||||
6|0|deport|||||
6|0|disqualify|||||
6|0|downgrade||2nu.2tj|||
6|0|embargo|||||
6|0|evict|||||
6|0|exclude||42z|||
6|0|expel|||||
6|0|fine|||||
6|0|forbid|||||
6|0|freeze||334.439.19k.2tn|||
6|0|ground||43b.43d.41y.3ks|||
6|0|halt||2ku.43f.33l.2tn.43h.2y9.43b|||
6|0|impose||184.3ux.15y.14v.3uv.3ut.3p4.16e.43j.bg.336.33a|||
6|0|isolate|||||
6|0|outlaw|||||
6|0|penalize|||||
6|0|prohibit|||||
6|0|punish|||||
6|0|recall||41e.41g.41i|||
6|0|reduce||2tn.2nu.3uz.1b8.2tj|||
6|0|restrict|||||
6|0|revoke|||||
6|0|sanction|||||
6|0|sever||2nu.2tj.43l|||
6|0|suspend|||iz.2zk.1xs||
6|0|tighten||184.3uv.3ut.13i.43n|||
6|0|withdraw||41e.19k.2tn.r4.43p|||
6|0|withhold|||||
7|0|airlift|||||
7|0|allocate|||||
7|0|assist|||||
7|0|bail||2so|||
7|0|contribute||2rq.19k.43r.43t.35e|||
7|0|deliver||2tn.1b8.346.41u.43v.3uz|||
7|0|donate|||||
7|0|extend||344.2tn.3ly|||
7|0|finance|||||
7|0|fund|||||
7|0|give||2tn.3v1.42d.1aw.43r.43t|||
7|0|grant||3v1.2tn.344.3ly|||
7|0|hand||1b8.43v.2tn.43x|||
7|0|heal|||||
7|0|help|||2w5.2w3.43z||
7|0|inject||43r.43t.3b7.19k.441.443|||
7|0|pledge||43r.43t.2tn.r4|||
7|0|provide||2tn.3uz.346.88.2u5.344.19k.r4.41u.1aw.1kt|||
7|0|provide||43t.43r|||
7|0|pump||43r.43t.2tx|||
7|0|rebuild|||||
7|0|repair|||||
7|0|rescue|||||
7|0|resettle|||||
7|0|restore|||||
7|0|save|||||
7|0|send||2tn.346.1b8.41u.43v.446.448.3uz|||
7|0|shelter|||||
7|0|subsidize|||||
7|0|supply||2u5.1h1.2tn.41u.44a.44c.43v|||
7|0|treat||3hj.28p.3wm.44e.44g.2rw|||
7|0|vaccinate|||||
7|0|volunteer|||||
8|0|apologize|||||
8|0|back||2ru.2s4|||
8|0|calm|||||
8|0|capitulate|||||
8|0|compromise|||||
8|0|concede|||2lm.3o0.2wd.3p4||
8|0|defuse|||||
8|0|demobilize|||||
8|0|disarm|||||
8|0|drop||1tw.2w9.xo.3bj|||
8|0|ease||184.3uv.44i.3ut.33n.13i|||
8|0|end||2uv.3ah.1gg.3vm.1ne.3vs.336.3vu.v4.2tz|||
8|0|evacuate||35e.72|||
8|0|exchange||358|||
8|0|free|||||
8|0|halt||1ne.39w.1gg.s4.34a.2tz.1r9.3w2|||
8|0|lift||184.14v.3ah.33a.15y.336.3g2.3uv.33n.33q|||
8|0|open||44k.1hh|||
8|0|pardon|||44n||
8|0|pull||2so.ny.35e|||
8|0|reconcile|||||
8|0|release||358.2u3.44o.44q.44s.44u.44w.42z.18w.3d7|||
8|0|relent|||||
8|0|remove||184.14v.3uv|||
8|0|reopen||44k.44y.1hh.iz.450|||
8|0|resume||iz.2zk.2nu.2tj|||
8|0|retreat|||||
8|0|return||358.3ge.fa.452.454.456|||
8|0|settle||368.2vp.3bj.458.3u9.2n.1gg|||
8|0|stop||1ne.1m6.s4.1gg|||
8|0|surrender|||||
8|0|swap||358|||
8|0|withdraw|||41e.19k.2tn.2tx.443.42x.2ec.3e1.2my||
8|0|yield|||||
9|0|barricade|||||
9|0|block||2u7.2uh.3ih.45a.3dv.45c|||
9|0|boo|||||
9|0|boycott|||||
9|0|chant|||||
9|0|clash||2ry.2ub|||
9|0|demonstrate||416.45e.2rw.2vd|||
9|0|gather||45e.v4.45g.2qm.co|||
9|0|heckle|||||
9|0|hurl||45i.2vb.2c9.45k.1m6.45m.1sw|||
9|0|jeer|||||
9|0|loot|||||
9|0|march||2s2.2xt.2rq.416.2vd.2rw.45o.45o.45r|45t||
9|0|mutiny|||||
9|0|occupy||45g.23.45v.2uh.45x.2wh|||
9|0|picket|||||
9|0|protest|||||
9|0|rally||416.2vd.2rw.45e.2sg.r4|||3na.qw.2yh.2hm.45z
9|0|rampage|||||
9|0|rebel|||||
9|0|riot|||||
9|0|strike||2u1.2rw.416.v4|||
9|0|throw||45i.2vb.2c9.45k.461.463|||
9|0|walk||2so|||
10|0|advance||2s2.45o.45o|||
10|0|airdrop|||||
10|0|amass|||||
10|0|arm||1g8.465.467.3up|||
10|0|beef||2sa|||
10|0|conduct||1kp.36q.1ht.1ip|||
10|0|conscript|||||
10|0|cross||44k.469|||
10|0|cross||44k.2t3.469|||
10|0|deploy|||||
10|0|dispatch||35e.46b.72.2ja.43d.44s.420|||
10|0|drill||35e.2si|||
10|0|enlist|||||
10|0|enrich||46d|||
10|0|escort|||||
10|0|fire||36w.37a.46f.46h.37x|||
10|0|fortify|||||
10|0|garrison|||||
10|0|intercept|||||
10|0|launch||36w.37a.46h.37c.46b.46j.46f|||
10|0|maneuver|||||
10|0|mass||35e.72.46l|||
10|0|militarize|||||
10|0|mobilize|||||
10|0|patrol|||||
10|0|position||35e.72.36w|||
10|0|rearm|||||
10|0|redeploy|||||
10|0|reinforce|||||
10|0|resupply|||||
10|0|scramble||420.467.41y.3ks|||
10|0|send||35e.46b.72.420.44s.46n.43d.46p|||
10|0|station||35e.44s.72.36w.2ja|||
10|0|stockpile|||||
10|0|strengthen||72.35e.36s.46r|||
10|0|test||36w.2u5.1m6.30t.37a.46j.46t|||
10|0|test fire|1i9||||
10|0|train||35e.44s.72.467.1g8.46v|||
11|0|abduct|||||
11|0|ambush|||||
11|0|annex|||||
11|0|annihilate|||||
11|0|assassinate|||||
11|0|assault|||||
11|0|attack|||46x.409.40d.3o2.d4||
11|0|battle||72.1g8.35e.46z.46v.2ub.3fc|||
11|0|beat||2sa.433.2x1.471.473.475.2vx|||
11|0|behead|||||
11|0|besiege|||||
11|0|blow||2sa|||
11|0|bomb|||||1i9.463.38f.3a8.477.45m.479.47b.30t.47d.47f.2wu
11|0|bombard|||||
11|0|break||2ur|||
11|0|burn||2ru.3jw.47h.38f.3r0.2wh.2u9|||
11|0|capture||2v8.47j.47h.47l.44s.452.47n.47p|||
11|0|chase|||||
11|0|clash|||||
11|0|crush||36d.36g.36b.v4|||
11|0|detonate|||||
11|0|eradicate|||||
11|0|erupt||2vd.3w0.1ne|||
11|0|explode|||||
11|0|fend||2s4|||
11|0|fight|||1i9.28x.3wg.2wt.47r.47t.3dx.3bf.2xi||
11|0|fire||2s2.2sq.2ur.1rd.36w.37a.2db.47v.1nq.2u5|||
11|0|fire||1xk.1r9.39u.37x.47x|||
11|0|foil||s4.3a2.381|||
11|0|gas|||||
11|0|grab|||||
11|0|gun||2ru|||
11|0|hack|||47z||
11|0|handcuff|||||
11|0|hijack|||||
11|0|hit||47n.2hi.47h.3jw.47j.47l.480.482.44e.3yc.1jp|||
11|0|hit||36w.1gg.37a.1r9.3yc.1m6|||
11|0|hit||36w.1gg.37a.1r9.3yc.1m6.23.480.47l|||
11|0|invade|||485||
11|0|kick||433.2x1.471.2xz|||
11|0|kidnap|||||
11|0|lob||487.36w.1r9.1m6|||
11|0|massacre|||||
11|0|molest|||||
11|0|mow||2ru|||
11|0|mug|||||
11|0|mutilate|||||
11|0|occupy|||||
11|0|overpower|||||
11|0|overrun|||||
11|0|plunder|||||
11|0|pound||1jp.3yc.47j.2v8.47h.47n.1g8|||
11|0|pull||1nq.39r.2u5.2dk|||
11|0|punch|||||
11|0|raid|||||
11|0|ram|||||
11|0|ransack|||||
11|0|rape|||||
11|0|raze|||||
11|0|recapture|||||
11|0|repel|||||
11|0|repulse|||||
11|0|retaliate|||||
11|0|rob|||||
11|0|sabotage|||||
11|0|seize||2v2.43n.2v8.47j.47h.47l.47p.452.2ja.489.48b.47n.23|||
11|0|seize||2v2.43n.2v8.47j.47h.47l.47p.452.2ja.489.48b.47n.23.2u3|||
11|0|shell|||||
11|0|shoot|||3rp.48d.303.48f.48h.48j.48l.3p4.2sa||
11|0|shot|||||
11|0|slap|||||
11|0|smash||48n.2ur.38f.2xz.48p.48r|||
11|0|snatch|||||
11|0|stab|||||
11|0|steal|||||
11|0|storm||23.44y.48t.2wh.48v.48x.3jw.47l.2v8.47j.48z.491.3a6.2ja.489|||
11|0|storm||23.44y.48t.2wh.48v.48x.3jw.47l.2v8.47j.48z.491.3a6.2ja.489.493.495.47p|||
11|0|strike||3yc.47l.47h.2v8.47j.44e.46z.23.480.1jp.47n|||
11|0|threw||1pp.487|||
11|0|throw||1pp.487.1m6.497.477|||
11|0|thwart|||||
11|0|torch|||||
11|0|torture|||||
11|0|vandalize|||||
11|0|wage||2uv.1z4.1ll|||
12|0|abuse||40j.499.49b.3bv|||
12|0|acquit|||||
12|0|admit||1tw.49d.26w.278.278.3hq.3z6.1s0.3aq|||
12|0|allege||2vp.3u3|||
12|0|appeal|||2rw.2rq||
12|0|apprehend|||||
12|0|arraign|||||
12|0|arrest|||||
12|0|award||29t|||
12|0|breach|||||
12|0|bribe|||||
12|0|bust|||||
12|0|capture||1yc.49h.433.2x1.49j|||
12|0|charge|||49l.49n.2hm.mu.49p.49r||2vd
12|0|cite||2rw|||
12|0|condemn||2vx|||
12|0|confess|||||
12|0|confiscate|||||
12|0|conspire|||||
12|0|convict|||||
12|0|defraud|||||
12|0|deliberate|||||
12|0|deny||1tw.278.18w|||
12|0|deport|||||
12|0|detain|||||
12|0|discover||3ge.fa.49t.49v|||
12|0|drop||1tw.3bj.2w9|||
12|0|embezzle|||||
12|0|escape|||||
12|0|execute||471.358.49x.473.41q.2s0.2rw|||
12|0|exhume|||||
12|0|exonerate|||||
12|0|extradite|||||
12|0|file||458.2vp.3u3.1tw.ws.2n.yc|||
12|0|find||2vr.49z|||
12|0|fine|||||
12|0|foil|||||
12|0|free||18w.3d7|||
12|0|hand||1xs.3dd.2ru|||
12|0|identify||1yc.3wm.49j.3ge|||
12|0|impeach|||||
12|0|imprison|||||
12|0|incarcerate|||||
12|0|indict|||||
12|0|infringe|||||
12|0|interrogate|||||
12|0|investigate|||||
12|0|jail|||||
12|0|launder|||||
12|0|molest|||||
12|0|nab|||||
12|0|order||co.1dg.1us.2w1.1wo|||
12|0|overturn||3bd.13i.14v.3cd.3z0.3fl.1xs|||
12|0|plead||2vr.4a1.2vv|||
12|0|probe|||||
12|0|prosecute|||||
12|0|pull||2u1|||
12|0|question||1yc.471.2ub.2s0|||
12|0|raid|||||
12|0|recover||3ge.2u5.4a3.1fg|||
12|0|release||18w.3d7.2w1|||
12|0|remand|||||
12|0|round||2sa|||
12|0|rule||41k.416.2vd.2s2.2vf.2s0|2so||41k
12|0|search|||4a5||
12|0|seize||3bv.4a7.4a9.4ab.334.414.4ad.2u5|||
12|0|seize||3bv.4a7.4a9.4ab.334.414.4ad.2u5.1h1.3if.433.435.1yc.2s2.2s0|||
12|0|sentence|||||
12|0|settle||2vp.458.2so|||
12|0|smuggle|||||
12|0|stalk|||||
12|0|subpoena|||||
12|0|sue|||||
12|0|surrender||2rq.2ub|||
12|0|suspect||2tf||4af.1c.4ah.4aj.1c|
12|0|tackle||433.1yc.471.49j|||
12|0|testify|||||
12|0|trespass|||||
12|0|try||2rw.2vf.278|||
12|0|uncover|||||
12|0|violate|||||
12|0|waive|||||
13|0|campaign|||||
13|0|canvass|||||
13|0|concede||2lm.2wd.2my|||
13|0|contest||2wd.4am.1zo.fy|||
13|0|elect|||||
13|0|lose||2wd.200.4am.3eo.4ao|||
13|0|nominate|||||
13|0|poll|||||
13|0|re elect|1zg||||
13|0|reelect|||||
13|0|run||2rw|||
13|0|run||3xu.2wh.4aq.4as.4au.4aw.3es|||
13|0|vote|||||
13|0|win||2wd.200.4am.3eo.3sa.4aw.4ao.3eu.4ay.3ee.3dd|||
14|0|abdicate|||||
14|0|accept||3ml.2hi.1jp.4b0.3sa|||
14|0|adopt||3z2.3fl.4b2.bg.d0.3zi.4b4|||
14|0|amend|||||
14|0|appoint|||||
14|0|approve||3w6.3fl.d0.4b4.3wa.3z2.bg.30e.3tz.4b2|||
14|0|assume||2wh.2v2.4aw.4b0|||
14|0|become||3xu.3xw.3y6.4b6.3y2.3y4.4b8.80.3xy.4ba.4bc.4be.4bg.4au.4as.4bi.35w.446.4bk|||
14|0|cast||2rs.2vd.4b0|||
14|0|choose||2rs.4bm|||
14|0|choose||2rs.2rq.4bm|||
14|0|confirm||2rs.4bo.3sa.4bi|||
14|0|declare||3g2.3zx.3fl.i6.4bq|||
14|0|decree|||||
14|0|depose|||||
14|0|dismiss|||2n.319.317.3z4.42v.fm.3bj.2sk||
14|0|dissolve|||||
14|0|enact|||||
14|0|fire||42z.4be.4bs.4ba.4bu.4bw.4b8.433.2x1.3xw.80|36w.1rd.37a.2s2.2sq.1nq.47v.2ur.2db.2u5.ny||
14|0|force||2so|||
14|0|form||3fc.3zq.3f4|||
14|0|head||4by.4c0.4c2|||
14|0|hire|||||
14|0|impose||3fn.33a.3ne.3fl|||
14|0|inaugurate|||||
14|0|install||2rs.3xu.3y2|||
14|0|introduce||3w6.3fl.3wa.3ne.bg.238|||
14|0|join||3f4.3fc.2yj.4c4.2kq.4c6.3qo.4c8.4bw.4ca|||
14|0|leave||2wh.2hi.3ml.2yj.3fc.3f4.2kq.he.4b0.3qo|||
14|0|legislate|||||
14|0|let||7j|||
14|0|name||2rs.4b8.3xu.3xw.80.4ba.4bk.4bm.4be.4bi|||
14|0|name||2rs.4b8.3xu.3xw.80.4ba.4bk.4bm.4be.4bi.35w.4bs.4cc.2rq.41e.3yy.4bo|||
14|0|nominate|||||
14|0|offer||3ml.2hi.1jp.4b0|||
14|0|oust|||||
14|0|overhaul|||||
14|0|overthrow|||||
14|0|pass||3w6.3fl.3wa.4b4.3z2.bg.4cd.42p.200|||
14|0|pick||2rs.4bm|||
14|0|pick||2rs.2rq|||
14|0|proclaim|||||
14|0|promote||2rq|||
14|0|propose||3fl.3w6.3wa.238|||
14|0|push||2so|||
14|0|quit|||||
14|0|recruit|||||
14|0|reform|||||
14|0|rehire|||||
14|0|reinstate|||||
14|0|relieve||2tf|||
14|0|repeal|||||
14|0|replace|||||
14|0|reshuffle|||||
14|0|resign|||||
14|0|retire|||||
14|0|revise|||||
14|0|sack|||||
14|0|scrap||3fl.3ne.d0|||
14|0|select||2rs.4bo.4bm|||
14|0|select||2rs.2rq|||
14|0|sign||3w6.3fl.cc.3wa.210.2ur|||
14|0|succeed||2rs.433.2x1.4cf|||
14|0|swear||2vd|||
14|0|take||2u1.1tw.2wr.4ch|||
14|0|tap||2rs.4bm|||
14|0|tap||2rq.2rs|||
14|0|topple|||||
14|0|unveil||4b4.d0.3zi.238.3tz|||
15|0|bleed|||||
15|0|bludgeon|||||
15|0|burn||2vx.4cj|||
15|0|bury||4cj|||
15|0|choke|||||
15|0|collapse||4j.2v6.44e|||
15|0|contract||4cl.3h9.4cn.4cp|||
15|0|crush||2vx.41q|||
15|0|decapitate|||||
15|0|die|||4cr.2ru||
15|0|disappear|||||
15|0|drown|||||
15|0|electrocute|||||
15|0|fall||2vx.4ct.4cv|||
15|0|fracture|||||
15|0|hang||2w5.2w3|||
15|0|hang||2w5.2w3.2w7.4cx.3a6|||
15|0|hospitalize|||||
15|0|hurt|||||
15|0|injure|||||
15|0|kill|||2vz.3w6.30e.4cz||
15|0|maim|||||
15|0|miscarry|||||
15|0|murder|||||
15|0|overdose|||||
15|0|perish|||||
15|0|poison|||||
15|0|recuperate|||||
15|0|shoot||2v6.2w5.2w3|||
15|0|slaughter|||||
15|0|slay|||||
15|0|sprain|||||
15|0|starve|||||
15|0|strangle|||||
15|0|succumb|||||
15|0|suffer||3hj.28p.1me.3go.3i4.3gk.269.3hm|||
15|0|suffocate|||||
15|0|vanish|||||
15|0|wound|||||
16|0|batter|||||
16|0|blaze|||||
16|0|burn|||||
16|0|capsize|||||
16|0|char|||||
16|0|collapse|||||2yh.qw.2hm.iz.3na.3fc
16|0|collide|||||
16|0|contaminate|||||
16|0|crash|||4d1||
16|0|cripple|||||
16|0|damage|||||
16|0|derail|||||
16|0|destroy|||||
16|0|devastate|||||
16|0|disrupt|||||
16|0|douse|||||
16|0|engulf|||||
16|0|erupt|||||
16|0|evacuate|||||
16|0|extinguish|||||
16|0|flood|||||2yh.4d3
16|0|gut|||||
16|0|ignite|||||
16|0|infect|||||
16|0|inundate|||||
16|0|jolt|||||
16|0|knock||2v2.2u1.2ru|||
16|0|leak|||||
16|0|leave||4d5.2cz.4d8|||
16|0|measure||3k6.4da|||
16|0|occur||||2bp.3j6.3k8.3lf.3jy.1s5.3ld.3iw.3lj.32g.2ah.3i7.3k6.3jq.sg.38y.1i9.28x|
16|0|overturn||38f.4dc.3ik.3if.4de.34e|||
16|0|paralyze|||||
16|0|plunge||2s4.2ur.42z.2ru|||
16|0|pollute|||||
16|0|quake|||||
16|0|quarantine|||||
16|0|rattle||||2bp.3j6.3k8.3lf.3jy.1s5.3ld.3iw.3lj.32g.2ah.3i7.3k6.3jq.sg.38y.1i9.28x|
16|0|ravage|||||
16|0|rip||||2bp.3j6.3k8.3lf.3jy.1s5.3ld.3iw.3lj.32g.2ah.3i7.3k6.3jq.sg.38y.1i9.28x|
16|0|rock||||2bp.3j6.3k8.3lf.3jy.1s5.3ld.3iw.3lj.32g.2ah.3i7.3k6.3jq.sg.38y.1i9.28x|
16|0|run||2xv|||
16|0|scorch|||||
16|0|shake||||2bp.3j6.3k8.3lf.3jy.1s5.3ld.3iw.3lj.32g.2ah.3i7.3k6.3jq.sg.38y.1i9.28x|
16|0|sink|||||3go.qw.2hm
16|0|skid|||||
16|0|slam||2ur|||
16|0|smash||2ur|||
16|0|spill|||||
16|0|strand|||||
16|0|strike||||2bp.3j6.3k8.3lf.3jy.1s5.3ld.3iw.3lj.32g.2ah.3i7.3k6.3jq.sg.38y.1i9.28x|
16|0|submerge|||||
16|0|sweep||||2bp.3j6.3k8.3lf.3jy.1s5.3ld.3iw.3lj.32g.2ah.3i7.3k6.3jq.sg.38y.1i9.28x|
16|0|tear||||2bp.3j6.3k8.3lf.3jy.1s5.3ld.3iw.3lj.32g.2ah.3i7.3k6.3jq.sg.38y.1i9.28x|
16|0|topple|||||
16|0|trap|||||
16|0|trigger||32g.3ee.4dg.3i9.10g.38y|||
16|0|uproot|||||
16|0|veer|||||
16|0|wash||2x7.4di|||
17|0|acquire|||||
17|0|auction|||||
17|0|award||25p|||
17|0|axe||3ml.1jp.4bw|||
17|0|bid||2rw.43t.43r|||
17|0|borrow|||||
17|0|buy|||||
17|0|climb||4dk.d8.4dm.4do.4dq.4ds.43t|||
17|0|climb||||qw.3na.2hm.45z.4du.4dw.2y9.3n1.3n3.2yh.4dy.4e0.4e2.3ki.4e4.43f.4e6.47r.4e8.4ea|
17|0|close||2sq.2ru.2sa.3mv.4ec.48r.4ee.4eg|||
17|0|close||2sq.2ru.2sa.3mv.4ec.48r.4ee.4eg.30e.4ei.2wh.4ek.3kc|||
17|0|cut||3n3.2hm.3ml.4em.4eo.4eq.3ne.4es.4bw|||
17|0|cut||3n3.2hm.3ml.4em.4eo.4eq.3ne.4es.4bw.4eu.1jp|||
17|0|cut||3n3.2hm.3ml.4em.4eo.4eq.3ne.4es.4bw.4eu.1jp.4ew|||
17|0|debut|||||
17|0|decline||4dk.d8.4dm.4dq|||
17|0|default|||||
17|0|deliver||420.41y.3ks.4ey.38f.424|||
17|0|devalue|||||
17|0|dip||4dk.d8.4dm.4do.4dq.4ds.43t|||
17|0|dip||||qw.3na.2hm.45z.4du.4dw.2y9.3n1.3n3.2yh.4dy.4e0.4e2.3ki.4e4.43f.4e6.47r.4e8.4ea|
17|0|discontinue|||||
17|0|divest|||||
17|0|double|||||
17|0|downsize|||||
17|0|drop||4dk.d8.4dm.4do.4ds.2s0.4f0.4f2.4dq.4f4.4f6.2rq.43t.43r|16s.2vx.4f8.4fa.1tw.3bj.4fc.4fe.2v2.4fg||
17|0|drop||||qw.3na.2hm.45z.4du.4dw.2y9.3n1.3n3.2yh.4dy.4e0.4e2.3ki.4e4.43f.4e6.47r.4e8.4ea.4fi.4eq.xo.4eo.1pl.4fk|
17|0|edge||2sa.2ru.4ee.4eg|||
17|0|eliminate||3ml.1jp|||
17|0|fall||4dk.d8.4dm.4do.4ds.2s0.4f0.4f2.4dq.4f4.4f6.2rq.43t.43r|16s.2vx.4f8.4fa.1tw.3bj.4fc.4fe.2v2.4fg||
17|0|fall||||qw.3na.2hm.45z.4du.4dw.2y9.3n1.3n3.2yh.4dy.4e0.4e2.3ki.4e4.43f.4e6.47r.4e8.4ea.4fi.4eq.xo.4eo.1pl.4fk|
17|0|file||2y3.4fm.3mj|||
17|0|fund||4fo.3mn|||
17|0|gain||4dk.d8.4dm|||
17|0|grow||4dk.4fq.4dm.4ds|||
17|0|halve|||||
17|0|hike|||||
17|0|increase||4dk.3n1.2hm.4em.3n8.3n3.2y9|||
17|0|increase||4dk.3n1.2hm.4em.3n8.3n3.2y9.2s0.3ne.4eo|||
17|0|introduce|||||
17|0|invest|||||
17|0|jump||4dk.d8.4dm.4do.4dq.4ds.43t|||
17|0|jump||||qw.3na.2hm.45z.4du.4dw.2y9.3n1.3n3.2yh.4dy.4e0.4e2.3ki.4e4.43f.4e6.47r.4e8.4ea|
17|0|launch|||36w.37a.s4.39w.2w9.1x4.1gg.37c.34a.46h.3cv.46j.1z4.ws.2uv.4fr.38l.338.1ht.36q.37h.1pt.37o.37m||
17|0|lay||2s4|||
17|0|lease|||||
17|0|liquidate|||||
17|0|list||qw.3na.1cw|||
17|0|lose||4dk.d8.4fq.4dm.43t.43r.2tx.3ml.4ft|||
17|0|lose||4dk.d8.4dm.43t.43r|||
17|0|merge|||||
17|0|nationalize|||||
17|0|offer||2hm.qw.43r.43t.3n8|||
17|0|order||41y.3ks.420.424.4fv.4fx|||
17|0|outbid|||||
17|0|outsource|||||
17|0|partner|||||
17|0|pay||43r.43t.4fz.16e.4fq.4dm.2rw.49l.4e0|||
17|0|pick||2sa|||
17|0|plummet|||||
17|0|plunge|||||
17|0|post||3n1.3hm.76.4dy.4e4|||
17|0|post||3n1.3hm.76.4dy.4e4.11a.8o.2y9|||
17|0|price||2sq|||
17|0|privatize|||||
17|0|purchase|||||
17|0|raise||3n3.2hm.19k.3b7.43r.43t.3ne|||
17|0|rebound||4dk.d8.4dm.4do.4dq.4ds.43t|||
17|0|rebound||||qw.3na.2hm.45z.4du.4dw.2y9.3n1.3n3.2yh.4dy.4e0.4e2.3ki.4e4.43f.4e6.47r.4e8.4ea|
17|0|recall|||41e.41k.4g1.41g||
17|0|reduce||2hm.4eq.4eu.4bw.3m4.4em.3n3.4eo|||
17|0|refinance|||||
17|0|relaunch|||||
17|0|release|||358.2u3.44o.44q.42z.18w.30o||
17|0|relocate|||||
17|0|rename|||||
17|0|rent|||||
17|0|report||3n1.3hm.4e4.4dy.2y9.76.11a|||
17|0|restructure|||||
17|0|reveal||mu.3mz.4g3.4g5.4g7.4g9.4gb.d0.3n1|||
17|0|rise||4dk.d8.4dm.4do.4ds.2s0.4f0.4f2.4dq.4f4.4f6.2rq.43t.43r|16s.2vx.4f8.4fa.1tw.3bj.4fc.4fe.2v2.4fg||
17|0|rise||||qw.3na.2hm.45z.4du.4dw.2y9.3n1.3n3.2yh.4dy.4e0.4e2.3ki.4e4.43f.4e6.47r.4e8.4ea.4fi.4eq.xo.4eo.1pl.4fk|
17|0|roll||2so|||
17|0|secure||30e.25p.cc.19k.344|||
17|0|sell|||2so||
17|0|shed||3ml.d8.4dk.4fq|||
17|0|ship|||||
17|0|shrink|||||
17|0|shut|||||
17|0|shutter|||||
17|0|sink||4dk.d8.4dm.4do.4dq.4ds.43t|||
17|0|sink||||qw.3na.2hm.45z.4du.4dw.2y9.3n1.3n3.2yh.4dy.4e0.4e2.3ki.4e4.43f.4e6.47r.4e8.4ea|
17|0|slash|||||
17|0|slide||4dk.d8.4dm.4do.4dq.4ds.43t|||
17|0|slide||||qw.3na.2hm.45z.4du.4dw.2y9.3n1.3n3.2yh.4dy.4e0.4e2.3ki.4e4.43f.4e6.47r.4e8.4ea|
17|0|slip||4dk.d8.4dm.4do.4dq.4ds.43t|||
17|0|slip||||qw.3na.2hm.45z.4du.4dw.2y9.3n1.3n3.2yh.4dy.4e0.4e2.3ki.4e4.43f.4e6.47r.4e8.4ea|
17|0|slump|||||
17|0|snap||2sa|||
17|0|soar|||||
17|0|spin||2s4|||
17|0|surge|||||
17|0|swell|||||
17|0|take||2u1.2yd.2yb|||
17|0|team||2sa|||
17|0|trade||2sq|||
17|0|trim|||||
17|0|triple|||||
17|0|tumble||4dk.d8.4dm.4do.4dq.4ds.43t|||
17|0|tumble||||qw.3na.2hm.45z.4du.4dw.2y9.3n1.3n3.2yh.4dy.4e0.4e2.3ki.4e4.43f.4e6.47r.4e8.4ea|
17|0|unveil|||4b4.4gd.4gf||
17|0|win||25p.cc.30e|||
18|0|advance||2rq.1xk.3nu.3pu|||
18|0|beat|||2ub.4gh.2sa.45k.4gj.2vx.4gl.3ye.4es.5t.2n2||
18|0|break||2n2|||
18|0|capture||3q2.2yn.2yp.2li.3no|||
18|0|claim||3q2.3ea.2yn.2yp.204.2li|||
18|0|clinch|||30e.30a||
18|0|compete|||||
18|0|crown|||||
18|0|defeat|||1g8.72.3w6.42p.46v.4gn||
18|0|draw||2ry.3o4.37h|||
18|0|earn||204.3ea.4gp.2yp|||
18|0|edge||45r.2so|||
18|0|eliminate||42z.1xk.2kq|||
18|0|equalize|||||
18|0|face||2s4|||
18|0|finish||33y.3dl.3q0.cw.2ry|||
18|0|homer|||||
18|0|host||37h.3q9.4gr.3ns.3o4.3nu.3no|||
18|0|injure||4f8.4gt.4gv|||
18|0|knock||2so|||
18|0|knock||2so.2ru|||
18|0|lead||37h.3o4.3pq.2sq|||
18|0|lead||37h.3o4.3pq.2sq.3ea.204.2kq.2rq|||
18|0|lead||37h.3o4.3pq.3ea.204.2kq|||
18|0|lose||2rq.3o4.37h.3nu.4gx|||
18|0|miss||37h.3pq.3o4.3p4.15f|||
18|0|net||3o0.4gz.4h1|||
18|0|outpoint|||||
18|0|outscore|||||
18|0|overtake|||||
18|0|pass||2rw.2n2.4h3|||
18|0|place||3ol.2gr.4h5.4h6|||
18|0|play||416.2vd.2sq.3o4.37h|||
18|0|pull||2x7|||
18|0|qualify||2rw|||
18|0|race|||||
18|0|rally||42z.45r.2rq|||
18|0|reach||3nu.3pu.3pg.3p6.1xk|||
18|0|record||204.3ea.3q4.3o0.2ff|||
18|0|relegate|||||
18|0|retain||3q2.4h8.3no.2li.2yl.3ns|||
18|0|rout|||||
18|0|rush||2rw.4h3|||
18|0|sack||4ha|||
18|0|score|||||
18|0|set||2n2|||
18|0|shut||2so|||
18|0|sign||409.40b.40d.40f.4ha.25p.4hc.1d0|||
18|0|sign||409.40b.40d.40f.4ha.25p.4hc.1d0.4he.4hg.4be|||
18|0|stop||1xk|||
18|0|tackle||409|||
18|0|take||2yn.4hi.4hk.9w.3q2|||
18|0|thrash|||||
18|0|throw||3q4.3on.22l.2rw|||
18|0|tie||37h.2n2.2nm|||
18|0|trade||409.22p|||
18|0|train|||35e.4hm||
18|0|trounce|||||
18|0|upset|||||
18|0|win|||2wd.200.4am.3eo.3sa.4aw.3eu.2uv.r4.428.25p.3bj.2vp.1tg.4ho.3s8||
19|0|adopt||40j.3qi.49b.499|||
19|0|award|||||
19|0|baptize|||||
19|0|bear||||1c.4aj.1c|
19|0|beatify|||||
19|0|born|||||
19|0|bury|||||
19|0|canonize|||||
19|0|cast||2rs.2vd|||
19|0|celebrate|||||
19|0|check||2yr.2ur|||
19|0|check||2yr.2ur.2vd|||
19|0|co host|m2||||
19|0|commemorate|||||
19|0|crown|||||
19|0|direct||3rp.48d.4hq|||
19|0|divorce|||||
19|0|elope|||||
19|0|emcee|||||
19|0|enter||2yr.3va|||
19|0|enter||2yr.3va.4hs|||
19|0|exhibit|||||
19|0|get||4hu.2qi|||
19|0|graduate|||||
19|0|headline|||||
19|0|honor||2ry.2rw.1tg.3wm.4hw|||
19|0|honor||2ry.2rw.1tg.3wm.4hw.2s0|||
19|0|honour||2ry.2rw.1tg.3wm.4hw|||
19|0|host|||||
19|0|induct|||||
19|0|mark||3xg.3qm.4hy.4i0|||
19|0|marry|||||
19|0|mourn|||||
19|0|nominate||3s8.1tg.4i2.4i4.2rw|||
19|0|ordain|||||
19|0|perform|||34i.1kp.34a.4i6.43j||
19|0|premier|||||
19|0|premiere|||||
19|0|present||1tg|||
19|0|publish|||||
19|0|receive||1tg.4ho.2yp.2q2.2q2.3rl|||
19|0|release||3qb.3rp.4i8.4ia.48d.4ic|||
19|0|separate||4ie.4ig.2x3.2x1|||
19|0|shoot||3rp.48d.48f.303|||
19|0|sing||4ii.2sq|||
19|0|split|||2ur.200.2sa||
19|0|star|||||
19|0|unveil||4gf.3s1.4ik.4gd.4im|||
19|0|wed|||||
19|0|win||1tg.4ho.3s8.4i2.4i4|||
0|3|come face to face|6d.2rq.6d||||
0|3|pay a visit|2rs.na||||
0|3|shake hand|19s||||
0|3|sit down for talk|2ru.2rw.iz||||
0|3|sit down with|2ru.2ry||||
0|3|speak by phone|2s0.mu||||
0|3|speak by telephone|2s0.n2||||
1|3|agree on|2s2||||
1|3|join force|72||||
1|3|sign off on|2s4.2s2||||
1|3|step up cooperation|2sa.2sc||||
1|3|throw weight behind|2se.2sg||||
1|3|work together|2si||||
2|3|express concern|2sk||||
2|3|express outrage|2sm||||
2|3|hit out at|2so.2sq||||
2|3|lash out|2so||||
2|3|point the finger|2ss.2su||||
2|3|take aim at|k.2sq||||
2|3|take issue with|98.2ry||||
2|3|voice concern|2sk||||
3|3|appeal for|2rw||||
3|3|ask for|2rw||||
3|3|call for|2rw||||
3|3|call on|2s2||||
3|3|call upon|2t0||||
3|3|press for|2rw||||
3|3|push for|2rw||||
4|3|draw red line|1zs.2t3||||
4|3|issue an ultimatum|2t5.2t7||||
4|3|make threat|2t9||||
4|3|rattle sabre|2tb||||
4|3|set a deadline|2rs.2td||||
5|3|back out of|2so.2tf||||
5|3|call off|2s4||||
5|3|pull out of talk|2so.2tf.iz||||
5|3|rule out|2so||||
5|3|say no to|2th.2rq||||
5|3|turn down|2ru||||
5|3|walk out of|2so.2tf||||
6|3|break off relation|2s4.2tj||||
6|3|cut diplomatic tie|2tl.2nu||||
6|3|cut off aid|2s4.2tn||||
6|3|cut tie|2nu||||
6|3|pull out of|2so.2tf||||
6|3|strip of|2tf||||
7|3|come to the aid of|2rq.2ss.2tn.2tf||||
7|3|lend a hand|2rs.19s||||
7|3|raise money for|2tx.2rw||||
7|3|set up shelter|2sa.1aw||||
8|3|back down|2ru||||
8|3|end hostility|2tz||||
8|3|give up arm|2sa.1h1||||
8|3|hand over hostage|2u1.2u3||||
8|3|lay down arm|2ru.1h1||||
8|3|lay down weapon|2ru.2u5||||
8|3|pull back|ny||||
8|3|pull out|2so||||
8|3|stand down|2ru||||
9|3|block road|2u7||||
9|3|burn flag|2u9||||
9|3|clash with police|2ry.2ub||||
9|3|down tool|2uf||||
9|3|go on strike|2s2.1gg||||
9|3|take to the street|2rq.2ss.2uh||||
10|3|be on alert|2s2.zc||||
10|3|beef up security|2sa.2uj||||
10|3|build up force|2sa.72||||
10|3|call up reservist|2sa.2ul||||
10|3|go on patrol|2s2.1jl||||
10|3|on high alert|2un.zc||||
10|3|place on alert|2s2.zc||||
10|3|put on alert|2s2.zc||||
10|3|remain on alert|2s2.zc||||
10|3|set sail|2up||||
10|3|step up patrol|2sa.1jl||||
11|3|blow up|2sa||||
11|3|break into|2ur||||
11|3|carry out raid|2so.1pt||||
11|3|come under attack|2ut.s4||||
11|3|come under fire|2ut.1i9||||
11|3|drive off|2s4||||
11|3|exchange fire|1i9||||
11|3|fire shot|1rd||||
11|3|go off|2s4||||
11|3|go to war|2rq.2uv||||
11|3|gun down|2ru||||
11|3|held hostage|2u3||||
11|3|hold hostage|2u3||||
11|3|make off with|2s4.2ry||||
11|3|on the rampage|2ss.1g4||||
11|3|open fire|1i9||||
11|3|pull a gun|2rs.1nq||||
11|3|run amok|2v0||||
11|3|run over|2u1||||
11|3|seize power|2v2||||
11|3|set ablaze|2v4||||
11|3|set fire to|1i9.2rq||||
11|3|set off bomb|2s4.1m6||||
11|3|shoot dead|2v6||||
11|3|shoot down|2ru||||
11|3|take hostage|2u3||||
11|3|take over town|2u1.2v8||||
11|3|take up arms|2sa.1h1||||
11|3|throw stone|2vb||||
12|3|appear in court|2vd.2vf||||
12|3|bring charge|1tw||||
12|3|bring to justice|2rq.2vh||||
12|3|crack down|2ru||||
12|3|face charge|1tw||||
12|3|face trial|2vn||||
12|3|file lawsuit|2vp||||
12|3|find guilty|2vr||||
12|3|go on trial|2s2.2vn||||
12|3|go to trial|2rq.2vn||||
12|3|hand down|2ru||||
12|3|on suspicion of|2vt.2tf||||
12|3|on the run|2ss.ga||||
12|3|plead guilty|2vr||||
12|3|plead not guilty|2vv.2vr||||
12|3|press charge|1tw||||
12|3|put on trial|2s2.2vn||||
12|3|search for|2rw||||
12|3|sentence to death|2rq.2vx||||
12|3|serve a sentence|2rs.1xs||||
12|3|serve time|2vz||||
12|3|stand trial|2vn||||
12|3|take into custody|2ur.2w1||||
12|3|turn herself in|2w3.2vd||||
12|3|turn himself in|2w5.2vd||||
12|3|turn themselves in|2w7.2vd||||
12|3|under arrest|1tc||||
12|3|under investigation|2w9||||
13|3|cast ballot|2wb||||
13|3|cast vote|200||||
13|3|go to the poll|2rq.2ss.1zo||||
13|3|head to the poll|2rq.2ss.1zo||||
13|3|run for|2rw||||
13|3|stand for election|2rw.2wd||||
14|3|come into force|2ur.72||||
14|3|come to power|2rq.2v2||||
14|3|force out|2so||||
14|3|go into effect|2ur.2wf||||
14|3|leave office|2wh||||
14|3|leave post|2hi||||
14|3|let go|7j||||
14|3|make way for|2wj.2rw||||
14|3|step aside|2wl||||
14|3|step down|2ru||||
14|3|step in as|2vd.2rs||||
14|3|swear in|2vd||||
14|3|sworn in|2vd||||
14|3|take charge|1tw||||
14|3|take effect|2wf||||
14|3|take office|2wh||||
14|3|take over as|2u1.2rs||||
14|3|take over for|2u1.2rw||||
14|3|take power|2v2||||
14|3|take the helm|2ss.2wr||||
14|3|throw out of office|2so.2tf.2wh||||
15|3|be dead|2v6||||
15|3|beat to death|2rq.2vx||||
15|3|burn to death|2rq.2vx||||
15|3|claim life|2wt||||
15|3|commit suicide|2wu||||
15|3|dead after|2wy||||
15|3|dead as|2rs||||
15|3|dead at|2sq||||
15|3|dead in|2vd||||
15|3|dead on|2s2||||
15|3|declare dead|2v6||||
15|3|fall to death|2rq.2vx||||
15|3|fight for life|2rw.2wt||||
15|3|find dead|2v6||||
15|3|go missing|2ma||||
15|3|hang herself|2w3||||
15|3|hang himself|2w5||||
15|3|kill herself|2w3||||
15|3|kill himself|2w5||||
15|3|leave dead|2v6||||
15|3|lose her life|2x1.2wt||||
15|3|lose his life|2x3.2wt||||
15|3|lose life|2wt||||
15|3|lose their life|2x5.2wt||||
15|3|pass away|2x7||||
15|3|plunge to death|2rq.2vx||||
15|3|pronounce dead|2v6||||
15|3|shoot dead|2v6||||
15|3|shoot to death|2rq.2vx||||
15|3|stab to death|2rq.2vx||||
15|3|take own life|2xd.2wt||||
16|3|break out|2so||||
16|3|burn down|2ru||||
16|3|burn to the ground|2rq.2ss.16s||||
16|3|burst into flame|2ur.2xi||||
16|3|catch fire|1i9||||
16|3|cause damage|29t||||
16|3|crash into|2ur||||
16|3|cut off power|2s4.2v2||||
16|3|go up in flames|2sa.2vd.2xi||||
16|3|make landfall|2xp||||
16|3|power go out|7j.2so||||
16|3|rip through|2xt||||
16|3|run aground|2xv||||
16|3|sweep through|2xt||||
17|3|bail out|2so||||
17|3|break ground|16s||||
17|3|buy out|2so||||
17|3|close down|2ru||||
17|3|close its door|2xx.2xz||||
17|3|close up|2sa||||
17|3|enter recession|2y1||||
17|3|file for bankruptcy|2rw.2y3||||
17|3|file for protection|2rw.2y5||||
17|3|go bankrupt|2y7||||
17|3|go on sale|2s2.2y9||||
17|3|go private|2yb||||
17|3|go public|2yd||||
17|3|go under|2ut||||
17|3|hit shelf|2yf||||
17|3|hit the market|2ss.2yh||||
17|3|lay off|2s4||||
17|3|put on sale|2s2.2y9||||
17|3|roll out|2so||||
17|3|sell off|2s4||||
17|3|shut down|2ru||||
17|3|spin off|2s4||||
17|3|take over company|2u1.2yj||||
17|3|team up|2sa||||
18|3|go through to|2xt.2rq||||
18|3|kick off|2s4||||
18|3|knock out|2so||||
18|3|lift the trophy|2ss.2yl||||
18|3|take gold|2yn||||
18|3|win gold|2yn||||
18|3|win medal|2yp||||
19|3|check into rehab|2ur.2yr||||
19|3|enter rehab|2yr||||
19|3|exchange vow|rg||||
19|3|file for divorce|2rw.2pe||||
19|3|get married|2qi||||
19|3|give birth|2yu||||
19|3|give birth to|2yu.2rq||||
19|3|hold vigil|2yw||||
19|3|lay to rest|2rq.2yy||||
19|3|lay wreath|2z0||||
19|3|pay homage|2z2||||
19|3|pay last respect|9s.2z4||||
19|3|pay respect|2z4||||
19|3|pay tribute|2z6||||
19|3|say vows|rg||||
19|3|tie the knot|2ss.2z9||||
19|3|walk down the aisle|2ru.2ss.2zb||||
0|1|bilateral meeting|mi||||
0|1|face to face meeting|2rq.6d.mi||||
0|1|keynote|||||
0|1|keynote address|2zi||||
0|1|negotiation|||||
0|1|news conference|2zo||||
0|1|one on one|2s2.2zq||||
0|1|peace process|2zu||||
0|1|peace talk|iz||||
0|1|phone call|27||||
0|1|press conference|2zo||||
0|1|roundtable|||||
0|1|state visit|na||||
0|1|summit|||||
0|1|talks|||||
0|1|town hall|301||||
0|1|video conference|2zo||||
0|1|working dinner|306||||
0|1|working lunch|ma||||
1|1|accord|||||
1|1|agreement|||||
1|1|communique|||||
1|1|deal|||||4io.4iq.4is.4cc.2rq.4iu.4iw.4iy.4j0.4j2.4j4.2vv.4g1
1|1|endorsement|||||
1|1|handshake|||||
1|1|joint communique|30c||||
1|1|joint declaration|30m||||
1|1|joint statement|30o||||
1|1|memorandum|||||
1|1|memorandum of understanding|2tf.jt||||
1|1|nuclear deal|30e||||
1|1|pact|||||
1|1|peace deal|30e||||
1|1|pledge|||||
1|1|power sharing|qw||||
1|1|rapprochement|||||
1|1|reconciliation|||||
1|1|security pact|30v||||
1|1|signing|||||
1|1|trade deal|30e||||
1|1|treaty|||||
1|1|truce deal|30e||||
2|1|accusation|||||
2|1|allegation|||||
2|1|backlash|||||
2|1|censure|||||
2|1|condemnation|||||
2|1|controversy|||||
2|1|criticism|||||
2|1|denunciation|||||
2|1|furor|||||
2|1|furore|||||
2|1|outcry|||||
2|1|public outcry|31p||||
2|1|rebuke|||||
2|1|recrimination|||||
2|1|reprimand|||||
2|1|scolding|||||
2|1|smear|||||
2|1|uproar|||||
3|1|entreaty|||||
3|1|petition|||||
3|1|plea|||3db.30e.30a.2vr||
4|1|blackmail|||||
4|1|bomb threat|2t9||||
4|1|brinkmanship|||||
4|1|death threat|2t9||||
4|1|evacuation order|cc||||
4|1|extortion|||||
4|1|flood warning|10g||||
4|1|intimidation|||||
4|1|saber rattling|2bx||||
4|1|sabre rattling|2bx||||
4|1|terror alert|zc||||
4|1|travel warning|10g||||
4|1|tsunami warning|10g||||
4|1|ultimatum|||||
5|1|cancellation|||||
5|1|deadlock|||||
5|1|defiance|||||
5|1|denial|||||
5|1|disruption|||||
5|1|impasse|||||
5|1|postponement|||||
5|1|rebuff|||||
5|1|refusal|||||
5|1|rejection|||||
5|1|snub|||||
5|1|stalemate|||||
5|1|veto|||||
5|1|walkout|||||
6|1|arms embargo|15y||||
6|1|asset freeze|16n||||
6|1|blacklist|||||
6|1|blockade|||||
6|1|crackdown|||||
6|1|curfew|||||
6|1|disqualification|||||
6|1|ejection|||||
6|1|embargo|||||
6|1|eviction|||||
6|1|expulsion|||||
6|1|grounding|||||
6|1|import ban|14v||||
6|1|lockdown|||||
6|1|sanctions|||||
6|1|suspension|||||
6|1|trade embargo|15y||||
6|1|trade war|2uv||||
6|1|travel ban|14v||||
7|1|aid|||4j6.4by.4j8.480.4ja.2ja.4jc||3d0.33y.4je.84.4jg.15f.eu.16w.14e
7|1|aid package|33s||||
7|1|airlift|||||
7|1|bail out|2so||||
7|1|bailout|||||
7|1|bailout package|33s||||
7|1|donation|||||
7|1|first aid|2tn||||
7|1|fundraiser|||||
7|1|humanitarian aid|2tn||||
7|1|loan guarantee|pg||||
7|1|relief effort|348||||
7|1|relief operation|34a||||
7|1|relief package|33s||||
7|1|rescue|||||
7|1|rescue effort|348||||
7|1|rescue operation|34a||||
7|1|rescue package|33s||||
7|1|resuscitation|||||
7|1|search and rescue|34e.1ag||||
7|1|stimulus|||||
7|1|stimulus package|33s||||
7|1|surgery|||||
7|1|transplant|||||
8|1|amnesty|||||
8|1|apology|||||
8|1|armistice|||||
8|1|cease fire|1i9||||
8|1|ceasefire|||||
8|1|de escalation|34y||||
8|1|demilitarization|||||
8|1|detente|||||
8|1|disarmament|||||
8|1|hostage release|1dg||||
8|1|pardon|||||
8|1|peace|||||
8|1|peace accord|308||||
8|1|peace agreement|30a||||
8|1|peace deal|30e||||
8|1|peace treaty|313||||
8|1|prisoner exchange|1cw||||
8|1|prisoner swap|1e8||||
8|1|pullback|||||
8|1|pullout|||||
8|1|retreat|||||
8|1|surrender|||||
8|1|troop withdrawal|35g||||
8|1|truce|||||
8|1|withdrawal|||||
9|1|boycott|||||
9|1|candlelight vigil|2yw||||
9|1|chaos|||||
9|1|civil disobedience|35o||||
9|1|civil unrest|35q||||
9|1|demonstration|||||4ji.3mz.4g9.ag.4jk
9|1|disorder|||||
9|1|general strike|1gg||||
9|1|hunger strike|1gg||||
9|1|industrial action|362||||
9|1|labor dispute|368||||
9|1|labor unrest|35q||||
9|1|labour dispute|368||||
9|1|looting|||||
9|1|mutiny|||||
9|1|picket|||||
9|1|picket line|2t3||||
9|1|protest|||||
9|1|rebellion|||||
9|1|revolt|||||
9|1|riot|||||
9|1|rioting|||||
9|1|sit in|2vd||||
9|1|street march|1fk||||
9|1|street protest|v4||||
9|1|strike action|362||||
9|1|unrest|||||
9|1|uprising|||||
9|1|walkout|||||
9|1|work stoppage|36i||||
10|1|airdrop|||||
10|1|arms race|2my||||
10|1|buildup|||||
10|1|call up|2sa||||
10|1|conscription|||||
10|1|deployment|||||
10|1|joint exercise|36q||||
10|1|live fire drill|1i9.1ht||||
10|1|military buildup|36k||||
10|1|military drill|1ht||||
10|1|military exercise|36q||||
10|1|military parade|36u||||
10|1|missile defense test|36y.1kp||||
10|1|missile launch|1ip||||
10|1|missile test|1kp||||
10|1|mobilization|||||
10|1|naval drill|1ht||||
10|1|naval exercise|36q||||
10|1|nuclear test|1kp||||
10|1|peacekeeping|||||
10|1|reinforcement|||||
10|1|rocket launch|1ip||||
10|1|satellite launch|1ip||||
10|1|show of force|2tf.72||||
10|1|test firing|1i9||||
10|1|troop movement|37f||||
10|1|war game|37h||||
10|1|war games|37h||||
11|1|abduction|||||
11|1|air raid|1pt||||
11|1|air strike|1gg||||
11|1|airstrike|||||
11|1|ambush|||||
11|1|annexation|||||
11|1|armed robbery|37t||||
11|1|arson attack|s4||||
11|1|artillery fire|1i9||||
11|1|assassination|||||
11|1|assassination attempt|381||||
11|1|assault|||||
11|1|attack|||4jm||3go.4dg.4jn.4jp
11|1|attempted coup|385||||
11|1|attempted murder|278||||
11|1|beating|||||
11|1|bloodshed|||||
11|1|bomb blast|sg||||
11|1|bombardment|||||
11|1|bombing|||||
11|1|bombing raid|1pt||||
11|1|break in|2vd||||
11|1|burglary|||||
11|1|car bomb|1m6||||
11|1|car bombing|1m6||||
11|1|clash|||||
11|1|counteroffensive|||||
11|1|coup|||||
11|1|coup attempt|381||||
11|1|crossfire|||||
11|1|cyber attack|s4||||
11|1|cyber attacks|s4||||
11|1|cyberattack|||||
11|1|detonation|||||
11|1|drone strike|1gg||||
11|1|ethnic cleansing|38w||||
11|1|exchange of fire|2tf.1i9||||
11|1|explosion|||||4jr
11|1|fighting|||||
11|1|firefight|||||
11|1|gang rape|1q5||||
11|1|genocide|||||
11|1|gun battle|1ll||||
11|1|gunfight|||||
11|1|gunfire|||||
11|1|hacking|||||
11|1|heist|||||
11|1|hijack|||||
11|1|hijacking|||||
11|1|holdup|||||
11|1|hostage taking|iu||||
11|1|hostility|||||
11|1|incursion|||||
11|1|insurgency|||||
11|1|invasion|||485||
11|1|jailbreak|||||
11|1|kidnap|||||
11|1|kidnapping|||||
11|1|knife attack|s4||||
11|1|looting|||||
11|1|mass shooting|1rd||||
11|1|massacre|||||
11|1|missile strike|1gg||||
11|1|mortar fire|1i9||||
11|1|offensive|||||4jt.1c
11|1|onslaught|||||
11|1|piracy|||||
11|1|plot|||2tf.4jv.2t3||
11|1|pogrom|||||
11|1|prison break|1u||||
11|1|rampage|||||
11|1|rape|||||
11|1|roadside bombing|1m6||||
11|1|robbery|||||
11|1|rocket attack|s4||||
11|1|sabotage|||||
11|1|school shooting|1rd||||
11|1|sexual abuse|1sw||||
11|1|sexual assault|1lh||||
11|1|shelling|||||
11|1|shooting|||||3rp.48h.4jx
11|1|shootout|||||
11|1|siege|||||
11|1|skirmish|||||
11|1|sniper fire|1i9||||
11|1|stabbing|||||
11|1|stand off|2s4||||
11|1|suicide attack|s4||||
11|1|suicide bombing|1m6||||
11|1|terror attack|s4||||
11|1|terrorist attack|s4||||
11|1|theft|||||
11|1|vandalism|||||
11|1|war|||3dx.4jz.4k1.4k3.4k5.3s1.4k7.3rp.4k9.37h.348||4kb.3q9.2ku.2hm.2ec.3b9
12|1|acquittal|||||
12|1|arraignment|||||
12|1|arrest|||3ay||3gg.3jw
12|1|arrest warrant|3ay||||
12|1|arson|||||
12|1|autopsy|||||
12|1|bail|||||
12|1|bail hearing|84||||
12|1|booking|||||
12|1|bribery|||||
12|1|capital murder|278||||
12|1|class action|362||||
12|1|conspiracy|||4ke.4kg||
12|1|conviction|||||9o.4ki.4kk.4c4.4km.4ko
12|1|corruption|||||
12|1|court appearance|3bh||||
12|1|court case|3bj||||
12|1|court hearing|84||||
12|1|court ruling|13i||||
12|1|cover up|2sa||||
12|1|custody|||||
12|1|custody battle|1ll||||
12|1|death sentence|1xs||||
12|1|deportation|||||
12|1|detention|||||
12|1|double murder|278||||
12|1|drink driving|4w||||
12|1|drug bust|1ts||||
12|1|drug trafficking|3bx||||
12|1|drunk driving|4w||||
12|1|drunken driving|4w||||
12|1|dui|||||
12|1|embezzlement|||||
12|1|escape attempt|381||||
12|1|extradition|||||
12|1|first degree murder|3c9.278||||
12|1|fraud|||||
12|1|guilty plea|320||||
12|1|guilty verdict|3cd||||
12|1|hearing|||2tn.3hm||
12|1|human trafficking|3bx||||
12|1|identity theft|3aq||||
12|1|impaired driving|4w||||
12|1|impeachment|||||
12|1|imprisonment|||||
12|1|indictment|||||
12|1|injunction|||||
12|1|inquest|||||
12|1|inquiry|||||
12|1|insider trading|2ku||||
12|1|investigation|||||
12|1|kidnapping charge|1tw||||
12|1|lawsuit|||||
12|1|legal battle|1ll||||
12|1|life imprisonment|3cn||||
12|1|life in prison|2vd.3a6|||2rq.1xs|
12|1|life sentence|1xs||||
12|1|manhunt|||||
12|1|misconduct|||||
12|1|money laundering|1ws||||
12|1|murder charge|1tw||||
12|1|murder trial|2vn||||
12|1|not guilty plea|2vr.320||||
12|1|parole||||19o.11m.1dg.2s2|
12|1|perjury|||||
12|1|plea bargain|3db||||
12|1|plea deal|30e||||
12|1|prison sentence|1xs||||
12|1|prison term|3dd||||
12|1|prosecution|||||
12|1|restraining order|cc||||
12|1|retrial|||||
12|1|search warrant|3ay||||
12|1|second degree murder|3c9.278||||
12|1|sentencing|||||
12|1|sex trafficking|3bx||||
12|1|smuggling|||||
12|1|speeding|||||
12|1|sting|||||
12|1|sting operation|34a||||
12|1|subpoena|||||
12|1|suspicion||||2s2.2ut.2tf|
12|1|traffic stop|ie||||
12|1|trafficking|||||
12|1|trial|||||4kq.3bv.3ny.1d0.2vz.4ks.4ku
12|1|verdict|||||
12|1|war crime|3dx||||
13|1|ballot|||||
13|1|by election|2wd||||
13|1|byelection|||||
13|1|candidacy|||||
13|1|caucus|||||
13|1|confirmation vote|200||||
13|1|early voting|200||||
13|1|election|||4ja.4kw.1z4.4hy.fy.3fl.4ky.3cb.4l0.4l2||
13|1|election campaign|1z4||||
13|1|election defeat|2lm||||
13|1|election result|fy||||
13|1|election victory|3ea||||
13|1|exit poll|1zo||||
13|1|general election|2wd||||
13|1|landslide victory|3ea||||
13|1|leadership contest|1zc||||
13|1|leadership race|2my||||
13|1|midterm|||||
13|1|plebiscite|||||
13|1|presidential bid|2ec||||
13|1|presidential campaign|1z4||||
13|1|presidential debate|lm||||
13|1|presidential election|2wd||||
13|1|presidential race|2my||||
13|1|primary election|2wd||||
13|1|re election|2wd||||
13|1|recount|||||
13|1|reelection|||||
13|1|referendum|||||
13|1|run off|2s4||||
13|1|runoff|||||
13|1|snap election|2wd||||
13|1|vote count|3ey||||
13|1|voting|||||
14|1|abdication|||||
14|1|appointment|||2ry||
14|1|cabinet reshuffle|23w||||
14|1|confidence vote|200||||
14|1|decree|||||
14|1|dismissal|||||
14|1|executive order|cc||||
14|1|firing|||1xk.4l4.1rd.36w.37a.2s2.2sq.37x.1nq.4l6.2t3.4l8.2ur||1c.36w
14|1|government shutdown|3fe||||
14|1|handover|||||
14|1|hiring|||||
14|1|inauguration|||||
14|1|law change|2j||||
14|1|martial law|3fl||||
14|1|no confidence vote|3f6.200||||
14|1|ouster|||||
14|1|power transfer|3fr||||
14|1|regime change|2j||||
14|1|repeal|||||
14|1|replacement|||||
14|1|reshuffle|||||
14|1|resignation|||||
14|1|retirement|||3oi.4la.19k.d0||
14|1|sacking|||||
14|1|state of emergency|2tf.3g2||||
14|1|succession|||||
14|1|swearing in|2vd||||
14|1|transfer of power|2tf.2v2||||
14|1|transition of power|2tf.2v2||||
14|1|veto override|3g9||||
15|1|asphyxiation|||||
15|1|beheading|||||
15|1|body count|3ey||||
15|1|cardiac arrest|1tc||||
15|1|casualty|||||
15|1|concussion|||||
15|1|congestive heart failure|3go.3gq||||
15|1|death|||3p4.3u9.2t9.4lc.1xs.482.4le.2rj||
15|1|death toll|3gs||||
15|1|demise|||||
15|1|disappearance|||||
15|1|double murder|278||||
15|1|drowning|||||
15|1|drug overdose|27c||||
15|1|electrocution|||||
15|1|fatal accident|3h3||||
15|1|fatality|||||
15|1|fratricide|||||
15|1|heart attack|s4||||
15|1|heart disease|3h9||||
15|1|homicide|||||
15|1|hospitalization|||||
15|1|infanticide|||||
15|1|injury|||2vz||
15|1|killing|||||
15|1|loss of life|2tf.2wt||||
15|1|lynching|||||
15|1|manslaughter|||||
15|1|mass grave|3hs||||
15|1|mass shooting|1rd||||
15|1|miscarriage|||||
15|1|murder|||1tw.2vn.3bj.1yc.2w9.4lg.2u5.3n3||
15|1|murder suicide|2wu||||
15|1|natural causes|2f||||
15|1|overdose|||||
15|1|poisoning|||||
15|1|shooting death|2vx||||
15|1|shooting deaths|2vx||||
15|1|slaughter|||||
15|1|slaying|||||
15|1|stabbing death|2vx||||
15|1|starvation|||||
15|1|stroke|||2tf.d4||
15|1|suicide|||1m6.4li.1m6.s4.4lk||
15|1|wounded|||||
16|1|accident|||||
16|1|aftershock|||||
16|1|air crash|29l||||
16|1|arson fire|1i9||||
16|1|avalanche|||||
16|1|blackout|||||
16|1|blaze|||||
16|1|blizzard|||||
16|1|boat accident|3h3||||
16|1|bridge collapse|25l||||
16|1|building collapse|25l||||
16|1|bus accident|3h3||||
16|1|bus crash|29l||||
16|1|bushfire|||||
16|1|capsizing|||||
16|1|car accident|3h3||||
16|1|car crash|29l||||
16|1|cave in|2vd||||
16|1|collision|||||
16|1|contamination|||||
16|1|crash|||||2yh.3na.4ad.1kp
16|1|cyclone|||||
16|1|derailment|||||
16|1|disaster|||||
16|1|downtime|||||
16|1|drought|||||
16|1|earthquake|||||
16|1|emergency landing|3j8||||
16|1|epidemic|||||
16|1|eruption|||||
16|1|evacuation|||||
16|1|explosion|||||
16|1|famine|||||
16|1|fire|||4c0.467.4b8.4lm.4lo.3l0.1kd.4dc.4lq.4ja.4bg.3ec.4ls.2v2.1m6.4lu||34s.c8.2ut.3o6.26d.4lw.4lx.g2.2s2.37a.39u.2xk.1cw.c8.37x.3al.4gn.4m0
16|1|flash flood|2ah||||
16|1|flood|||2tf.4m2||
16|1|flooding|||||
16|1|forest fire|1i9||||
16|1|forest fires|1i9||||
16|1|gas explosion|38y||||
16|1|gas leak|2b9||||
16|1|hailstorm|||||
16|1|heat wave|3jq||||
16|1|heatwave|||||
16|1|helicopter crash|29l||||
16|1|house fire|1i9||||
16|1|hurricane|||||
16|1|ice storm|1s5||||
16|1|inferno|||||
16|1|infestation|||||
16|1|landfall|||||
16|1|landslide|||3ea.204.4ao||4m4.204
16|1|magnitude earthquake|3j6||||
16|1|magnitude quake|2bp||||
16|1|magnitude temblor|3k8||||
16|1|meltdown|||||
16|1|mine collapse|25l||||
16|1|mudslide|||||
16|1|near miss|2ma||||
16|1|oil spill|2cv||||
16|1|outage|||||
16|1|pandemic|||||
16|1|pile up|2sa||||
16|1|pileup|||||
16|1|plane crash|29l||||
16|1|power cut|15f||||
16|1|power failure|3gq||||
16|1|power outage|3kk||||
16|1|quake|||||
16|1|road accident|3h3||||
16|1|sandstorm|||||
16|1|seismic activity|3ky||||
16|1|service outage|3kk||||
16|1|shipwreck|||||
16|1|sinkhole|||||
16|1|sinking|||||
16|1|snowstorm|||||
16|1|stampede|||||
16|1|storm surge|2ki||||
16|1|temblor|||||
16|1|thunderstorm|||||
16|1|tornado|||||
16|1|traffic accident|3h3||||
16|1|train crash|29l||||
16|1|train derailment|3iy||||
16|1|tremor|||||
16|1|tropical storm|1s5||||
16|1|tsunami|||||
16|1|typhoon|||||
16|1|volcanic eruption|3jc||||
16|1|wildfire|||||
17|1|acquisition|||||
17|1|auction|||||
17|1|bank run|ga||||
17|1|bankruptcy|||||
17|1|bankruptcy filing|1vo||||
17|1|bankruptcy protection|2y5||||
17|1|bull market|2yh||||
17|1|buyout|||||
17|1|credit crisis|3m0||||
17|1|credit crunch|3m2||||
17|1|debt crisis|3m0||||
17|1|devaluation|||||
17|1|downturn|||||
17|1|financial crisis|3m0||||
17|1|financial meltdown|3ka||||
17|1|hostile takeover|3me||||
17|1|initial public offering|2yd.c4||||
17|1|ipo|||||
17|1|job cut|15f||||
17|1|job loss|3hm||||
17|1|joint bid|2ec||||
17|1|joint venture|3mn||||
17|1|layoff|||||
17|1|market crash|29l||||
17|1|market slide|2ju||||
17|1|merger|||||
17|1|mortgage crisis|3m0||||
17|1|pay cut|15f||||
17|1|pay rise|2iu||||
17|1|plant closure|3mx||||
17|1|plunge|||||
17|1|price cut|15f||||
17|1|price hike|2g3||||
17|1|price increase|8o||||
17|1|price war|2uv||||
17|1|product launch|1ip||||
17|1|profit||||2hi.fm.b0.2n2.4m6.4m8.2me|
17|1|profit warning|10g||||
17|1|public offering|c4||||
17|1|rate cut|15f||||
17|1|rate hike|2g3||||
17|1|recession|||||
17|1|redundancy|||||
17|1|restructuring|||||
17|1|sell off|2s4||||
17|1|share sale|2y9||||
17|1|shutdown|||4ma||
17|1|slump|||||
17|1|spin off|2s4||||
17|1|stake sale|2y9||||
17|1|stock buyback|3nc||||
17|1|stock market crash|2yh.29l||||
17|1|stock sale|2y9||||
17|1|stock split|2rg||||
17|1|takeover|||||
17|1|takeover bid|2ec||||
17|1|tax cut|15f||||
17|1|tax hike|2g3||||
17|1|tender offer|c4||||
17|1|transaction|||||
17|1|wage cut|15f||||
17|1|write down|2ru||||
17|1|writedown|||||
18|1|away game|37h||||
18|1|bout|||||
18|1|championship|||||
18|1|championship game|37h||||
18|1|comeback victory|3ea||||
18|1|comeback win|204||||
18|1|cup final|3nu||||
18|1|derby|||||
18|1|field goal|3o0||||
18|1|final round|1xk||||
18|1|first round|1xk||||
18|1|football match|3o4||||
18|1|free throw|1gk||||
18|1|friendly match|3o4||||
18|1|grand prix|3oa||||
18|1|grand slam|w4||||
18|1|hat trick|3oe||||
18|1|hattrick|||||
18|1|home game|37h||||
18|1|home run|ga||||
18|1|injured reserve|3ol||||
18|1|interception|||||
18|1|kickoff|||||
18|1|knockout|||||
18|1|losing streak|3ou||||
18|1|medal ceremony|3ow||||
18|1|no hitter|3oy||||
18|1|opener|||||
18|1|overtime win|204||||
18|1|penalty kick|1od||||
18|1|penalty shootout|3af||||
18|1|playoff|||||
18|1|playoff berth|3p8||||
18|1|playoffs|||||
18|1|qualifier|||||
18|1|quarter final|3nu||||
18|1|quarter finals|3nu||||
18|1|quarterfinal|||||
18|1|quarterfinals|||||
18|1|relegation|||||
18|1|rematch|||||
18|1|road game|37h||||
18|1|scoring record|2n2||||
18|1|scrimmage|||||
18|1|season opener|3p0||||
18|1|second round|1xk||||
18|1|semi final|3nu||||
18|1|semi finals|3nu||||
18|1|semifinal|||||
18|1|shutout|||||
18|1|sixth round|1xk||||
18|1|test match|3o4||||
18|1|third round|1xk||||
18|1|title bout|3nm||||
18|1|title defense|36y||||
18|1|title fight|1ne||||
18|1|title race|2my||||
18|1|touchdown|||||
18|1|touchdown pass|22l||||
18|1|tournament|||||
18|1|triple double|2ff||||
18|1|winning streak|3ou||||
18|1|world championship|3no||||
18|1|world record|2n2||||
18|1|world title|3q2||||
19|1|album release|1dg||||
19|1|art fair|3qf||||
19|1|award ceremony|3ow||||
19|1|award show|he||||
19|1|awards ceremony|3ow||||
19|1|awards show|he||||
19|1|baby shower|3qk||||
19|1|birthday party|3qo||||
19|1|burial|||||
19|1|candlelight vigil|2yw||||
19|1|candlelit vigil|2yw||||
19|1|carnival|||||
19|1|centenary|||||
19|1|ceremony|||||
19|1|christmas party|3qo||||
19|1|church service|3l0||||
19|1|closing ceremony|3ow||||
19|1|commemoration|||||
19|1|concert|||||
19|1|coronation|||||
19|1|cremation|||||
19|1|curtain call|27||||
19|1|divorce|||||
19|1|engagement party|3qo||||
19|1|exhibition|||||
19|1|fashion show|he||||
19|1|fashion week|3rj||||
19|1|fellowship|||||
19|1|festival|||||
19|1|film festival|3rn||||
19|1|funeral|||||
19|1|gala|||||
19|1|honeymoon|||||
19|1|inauguration ceremony|3ow||||
19|1|interment|||||
19|1|jubilee|||||
19|1|mass||||3rr.2oy.3sm|
19|1|memorial service|3l0||||
19|1|music festival|3rn||||
19|1|nuptials|||||
19|1|opening ceremony|3ow||||
19|1|oscar nomination|3sa||||
19|1|pageant|||||
19|1|parade|||||36s.1o6
19|1|pilgrimage|||||
19|1|prayer service|3l0||||
19|1|pregnancy|||||
19|1|premiere|||||
19|1|procession|||||
19|1|requiem|||||
19|1|reunion|||||
19|1|royal wedding|2rn||||
19|1|screening|||||
19|1|service||||3s1.3rr.3sg.3r0.4mc|
19|1|state funeral|3rr||||
19|1|vigil|||||
19|1|wedding|||||
19|1|world tour|n6||||
0|2|address||||7e.194.2zg.4me.4mg|
0|2|audience||||4b6.3y2.3y4.7w.19o|
0|2|briefing|||||
0|2|call||||mu.n2.303.2zo.8c.b0|
0|2|conference|||||
0|2|congregation|||||
0|2|congress||||3qo.8c.4mi|
0|2|consultation|||||
0|2|convention|||||
0|2|debate|||||
0|2|dialogue|||||
0|2|discussion|||||
0|2|forum|||||
0|2|gathering|||||
0|2|interview||||4mk.7e.19o|
0|2|mediation|||||
0|2|meeting|||bs.xo.3y8.3yc.3o0.2td||
0|2|session|||||2ku.1kt.4mm.48h.2n2.4mp
0|2|speech||||7e.194.b0.2zg.4me|
0|2|talk||||4mr.2zd.2pa.2ku|
0|2|tour|||||
0|2|trip|||||
0|2|visit|||||
1|2|assurance|||||
1|2|backing|||||
1|2|collaboration|||||
1|2|commitment|||||
1|2|compromise|||||
1|2|consensus|||||
1|2|contract|||||
1|2|cooperation|||||
1|2|offer|||||
1|2|partnership|||||
1|2|praise|||||
1|2|promise|||||
1|2|proposal|||||
1|2|settlement|||||
1|2|support||||69.2sw.3r.q0.4ms.c4.1gk.7e.he.204|
1|2|understanding|||||
1|2|vow|||||
2|2|attack||||4mu.4mw|
2|2|blame|||||
2|2|complaint|||||
2|2|dispute|||||
2|2|feud|||||
2|2|insult|||||
2|2|outburst|||||
2|2|row||||2tl.2ku.2u1.2uv.44k|
2|2|scrutiny|||||
2|2|slur|||||
2|2|tirade|||||
3|2|appeal||2rw|||
3|2|call||2rw|||
3|2|demand|||2rw.4my.4n0||
3|2|invitation|||||
3|2|order||||2vf.3dh.324|
3|2|recommendation|||||
3|2|request|||||
4|2|alert|||||
4|2|provocation|||||
4|2|threat|||||
4|2|warning|||||
5|2|delay|||||
5|2|objection|||||
5|2|opposition||2rq|||
5|2|resistance|||||
6|2|ban|||||
6|2|curb|||||
6|2|penalty|||47n.1od.3af.4gp||
6|2|restriction|||||
6|2|sanction|||||
6|2|tariff|||||
7|2|assistance|||||
7|2|asylum|||||
7|2|charity|||||
7|2|funding|||||
7|2|fundraising|||||
7|2|grant||||1tg.7e.eq.204|
7|2|loan||||19o.nq.7e.19c.c4.2j3|
7|2|relief|||||
7|2|subsidy|||||
7|2|treatment||||eq.44e.4n2.4ks.2wy.2rw|
8|2|concession|||hy.3tk||
8|2|release|||4n4||4n6.yk.2zm.4g9.3qb
8|2|withdrawal|||||
9|2|crowd||||4n8|
9|2|disturbance|||||
9|2|march|||||
9|2|rally|||||3na.qw.2yh.2hm.4na.4nc
9|2|strike|||||37m.36w.38s.36s.37a.30t.4ne.4ng.4ni.33y
9|2|turmoil|||||
10|2|drill||||36s.30k.374.4nk.46v.1i9|
10|2|exercise||||36s.30k.374.46v.4nk.1kt|
10|2|launch||||36w.37a.37c.1kp|
10|2|maneuver||||36s.374|
10|2|patrol|||||
10|2|test||||36w.30t.2u5.37a|
11|2|aggression|||||
11|2|battle|||||2vf.3d0.2w1.3wg.4nl.16s
11|2|blast|||||7w.4nn
11|2|chase|||||4np
11|2|conflict|||49p||
11|2|confrontation|||||
11|2|crackdown|||||
11|2|encounter||||1h1.4nr|
11|2|escape|||||1i9.4nt
11|2|occupation|||||
11|2|operation||||36s.16s.4nv.39w.4nx.1ag|
11|2|raid|||||
11|2|shot||||1i9.1nq.10g.84|
11|2|standoff|||||
11|2|strike||||37m.36w.38s.36s.37a.4nz.4o1.4o3.3zq.4o5.4o7.4o9|
11|2|struggle||||1h1.2v2|
11|2|terrorism|||||
11|2|torture|||||
11|2|violence|||||
12|2|appeal||||2vf.3d0.ao.1vo.132|
12|2|case||||2vf.278.4jz.3bf|
12|2|charge||||4jz.278.6d.126.yk.1vo.4oa.1lh.3cb.3bf.1q5.3bv.11m.2s2|
12|2|execution|||||
12|2|hearing|||||
12|2|probe|||||4oc
12|2|raid|||||
12|2|ruling|||||
12|2|search|||||
12|2|sentence|||||
12|2|testimony|||||
13|2|bid||||3em.2wd.3es.3eg|
13|2|campaign||||2wd.3em.4ko|
13|2|debate||||3em.3xy.4mg|
13|2|landslide||||2wd.204.3ea|
13|2|nomination|||||
13|2|poll|||||4oe
13|2|primary|||||
13|2|race||||3em.4aq.4au.4og.3eg.2wd|
13|2|vote|||||
14|2|bill||||22l.r0.nq.200.21w.14m.hr.238|
14|2|confirmation|||||
14|2|departure|||||
14|2|exit|||||
14|2|legislation|||||
14|2|nomination|||||
14|2|promotion|||||
14|2|reform|||||
14|2|shutdown|||||
14|2|stint|||||
15|2|body||||6u.1uw.1xc.2v6.dw|
15|2|cancer||||42z.2ry.7w.2tf.4oj|
15|2|dead|||||
15|2|illness||||4ol.4on.4op.2wy.2ry.4j|
15|2|passing|||||
15|2|remains||||6u.1uw.3cf|
15|2|victim|||||
15|2|wound|||||
16|2|collapse|||||2yh.3ma.3lr.4or
16|2|damage|||||
16|2|destruction|||||
16|2|emergency||||3r.4ks.30t|
16|2|leak|||||
16|2|outbreak|||2uv.3w0||
16|2|rain||||4ot.4ov|
16|2|spill|||||
16|2|storm|||2rs||
16|2|wreck|||||
16|2|wreckage|||||
17|2|bid||||3me.43t.4ox.3mc.b0.2rw|
17|2|closing|||||
17|2|closure|||||
17|2|contract||||204.1tg.r0.43t.43r|
17|2|crisis||||3ma.3m4.3ly.4or.3mt.4oz|
17|2|cut|||||
17|2|decline|||||
17|2|default|||||
17|2|delivery|||||
17|2|discount|||||
17|2|drop|||||
17|2|expansion|||||
17|2|fall|||||
17|2|gain|||||
17|2|growth|||||
17|2|increase|||||
17|2|investment|||||
17|2|launch|||||
17|2|loss|||||2se.4p1.2tf.4hw
17|2|offer||||3me.43t.b0.4ox|
17|2|order||||cw.41y.420.3ks|
17|2|purchase|||||
17|2|rally||||2yh.3na.qw.4nc|
17|2|recall|||||
17|2|recovery|||||
17|2|refresh|||||
17|2|release|||||4n6.yk.2zm
17|2|rise|||||
17|2|sale|||||
17|2|sales|||||
17|2|slide|||||
17|2|surge|||||
17|2|unveiling|||||
17|2|upgrade|||||
18|2|comeback|||||
18|2|contest|||||
18|2|debut|||||
18|2|defeat|||||
18|2|draw|||||
18|2|fight||||3q2.4p3.204.ao.3pl|
18|2|final|||||
18|2|finish|||||
18|2|friendly|||||
18|2|game|||||
18|2|goal||||2nm.1c8.204.4p5.3e7.2xd.33y.3dl.c8|
18|2|loss||2rq.37h.3pq|||
18|2|match|||4p7||
18|2|meet||||4p9.4pb|
18|2|penalty||||2nm.2ma.1tg.4pd|
18|2|race|||||
18|2|record||||1u.hb.2nm.3pq.4pf.22l|
18|2|round||||33y.3dl.3q0.4ph.4pj.3py.3nu.c8|
18|2|transfer|||||
18|2|upset|||||
18|2|victory|||||
18|2|win|||||
19|2|anniversary|||||
19|2|appearance|||||
19|2|award|||||
19|2|baptism|||||
19|2|birth|||43n.4lc.3n3||
19|2|celebration|||||
19|2|debut|||||
19|2|engagement|||||
19|2|exhibit|||||
19|2|marriage|||||
19|2|memorial|||||
19|2|nomination|||||
19|2|party||||1gk.m2.3qm.2rn.306.8c.3qy.2wh.4bq.4pl|
19|2|performance|||||
19|2|reception|||||
19|2|rehab|||||
19|2|show||||m2.1tg.1tg.cs|
19|2|tour||||3r5.3q9.4je|
19|2|tribute|||||
19|2|wake|||||`;

/** Lemmas of verbs that only carry their noun. */
export const light: string = `8c.7w.493.1ip.1h9.2b.b0.7e.iu.r0.eb.1gg.98.194.4pn.og.ii.4n2.4po.m2.c8.li.114.12m.1l.i2.5d.1ds.27.204.ao.6d.s.cc.3j.d0.gi.9c.9w.cg.cs.1vo.cw.170.69.co.4ms.c4.eq.126.4pp.e7.2dk.4pq.2f.6y.kp.4pr.t4.1wk.2n`;

/** Lemmas of verbs whose subject happens. */
export const occur: string = `7s.c0.iu.1n2.1u.1l.5d.i2.6y.1o6.1gg.26w.9s.2v.3j.ga.1od.1ds.4ps.hv.2f.2dk.9w.fy.a4.c8.33.25l.8c.gi`;

/** Nouns that make the trigger before them a mere modifier. */
export const heads: string = `seeker seekers applicant applicants brigade brigades prevention preventions drug drugs medication medications ability abilities act acts activist activists activity activities adviser advisers agency agencies agenda agendas agent agents aid aids aide aides analyst analysts announcement announcements anniversary anniversaries area areas arms armses article articles attorney attorneys authority authorities ban bans base bases beneficiary beneficiaries bid bids bill bills board boards body bodies bureau bureaus business businesses cabinet cabinets camera cameras camp camps campaigner campaigners candidate candidates capability capabilities captain captains capacity capacities card cards case cases cell cells center centers centre centres certificate certificates chairman chairmans chamber chambers charge charges charity charities chest chests chief chiefs circuit circuits city cities claim claims class classes coalition coalitions coach coaches code codes college colleges column columns commander commanders commission commissions commissioner commissioners committee committees community communities company companies component components conditions conditionses consultant consultants contract contracts convoy convoys coordinator coordinators correspondent correspondents cost costs council councils counsel counsels count counts course courses court courts coverage coverages crew crews crime crimes criminal criminals crisis crises damage damages data datas database databases date dates day days deadline deadlines dealer dealers debt debts deck decks department departments device devices director directors document documents draft drafts drill drills duty duties economist economists editor editors effort efforts engine engines engineer engineers equipment equipments evidence evidences exit exits expert experts facility facilities factor factors family families fan fans fee fees field fields figure figures film films firm firms force forces format formats framework frameworks front fronts fund funds game games gear gears girl girls goal goals group groups guard guards guide guides hall halls hero heros history histories hope hopes hotel hotels house houses hotline hotlines industry industries information informations initiative initiatives inspector inspectors institute institutes insurance insurances investigator investigators issue issues item items job jobs judge judges jury juries justice justices kit kits lab labs law laws lawmaker lawmakers lawyer lawyers leader leaders leadership leaderships league leagues legislation legislations level levels line lines list lists location locations machine machines maker makers management managements manager managers market markets master masters material materials measure measures mechanism mechanisms medal medals member members memorial memorials memories memorieses method methods mill mills minister ministers ministry ministries mission missions mode modes model models money moneys monitor monitors monument monuments museum museums network networks news newses notice notices number numbers object objects offer offers office offices officer officers official officials operator operators option options order orders organisation organisations organization organizations organizer organizers package packages panel panels paper papers park parks participant participants partner partners party parties path paths penalty penalties people peoples period periods personnel personnels phase phases photo photoes photographer photographers pilot pilots plan plans planner planners planning plannings platform platforms player players plot plots point points policy policies post posts power powers practice practices pressure pressures price prices prize prizes probe probes procedure procedures process processes producer producers product products professional professionals programme programmes program programs project projects proposal proposals prosecutor prosecutors protection protections provider providers provision provisions question questions range ranges rate rates ratio ratios reason reasons record records recovery recoveries reform reforms regime regimes region regions regulation regulations relief reliefs report reports reporter reporters representative representatives request requests rescue rescues research researches response responses restriction restrictions result results rhetoric rhetorics ring rings risk risks road roads role roles room rooms round rounds route routes row rows rule rules scandal scandals scene scenes schedule schedules scheme schemes school schools scientist scientists season seasons secretary secretaries section sections security securities sentence sentences series serieses service services session sessions shelter shelters ship ships shop shops show shows side sides sign signs site sites situation situations skill skills society societies software softwares song songs source sources space spaces speaker speakers specialist specialists spot spots squad squads stadium stadiums staff staffs stage stages stand stands standard standards star stars state states statement statements station stations statistics statisticses status statuses story stories strategist strategists strategy strategies street streets structure structures student students study studies style styles supervisor supervisors supplies supplieses supply supplies support supports survivor survivors suspect suspects system systems table tables tactic tactics talent talents target targets task tasks team teams technique techniques technology technologies term terms test tests theme themes theory theories threat threats ticket tickets time times timing timings title titles tool tools tour tours tower towers toy toys track tracks trade trades training trainings treatment treatments trend trends trick tricks troops troopses trophy trophies truck trucks type types union unions unit units van vans vehicle vehicles venue venues version versions veteran veterans victim victims video videos village villages volunteer volunteers vote votes voter voters wagon wagons wall walls warning warnings watchdog watchdogs weapon weapons website websites week weeks weekend weekends winner winners witness witnesses worker workers workshop workshops world worlds year years zone zones mystery mysteries writer writers author authors reader readers room rooms book books novel novels movie movies drama dramas episode episodes goer goers rehearsal rehearsals dress dresses planner planners ring rings cake cakes`;
