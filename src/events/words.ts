import type { EventKind } from '../core/entity.js';

/** The triggers of one kind, as lemmas: an entry a line, with its guards. */
export interface KindWords {
  readonly verbs: string;
  /** Strong enough alone. */
  readonly nouns: string;
  /** Need a light verb, a temporal preposition or a named participant. */
  readonly weak: string;
  /** Up to two words may stand between the parts. */
  readonly phrases: string;
}

/**
 * `+a|b` one of these must stand within five words behind; `-a|b` none within three behind; `<a|b` one within three
 * before; `!a|b` none within two before. Hyphens are written as spaces.
 */
export const words: Readonly<Record<EventKind, KindWords>> = {
  meeting: {
    verbs: `
      confer !award|degree
      consult
      convene
      discuss
      host +meeting|talk|summit|conference|leader|president|minister|delegation|forum|visit
      mediate
      meet -need|demand|requirement|criterion|target|goal|deadline|expectation|standard|obligation|challenge|fate|end|death
      negotiate
      parley
      phone
      reconvene
      telephone
      visit -website|site|page|http|www
    `,
    nouns: `
      negotiation
      news conference
      peace process
      peace talk
      phone call
      press conference
      roundtable
      state visit
      summit
      talks
      town hall
    `,
    weak: `
      audience <pope|king|queen|have|grant
      call <phone|telephone|video|conference|hold|make
      conference
      congregation
      congress <party|hold|national
      consultation
      convention
      debate
      dialogue
      discussion
      forum
      gathering
      interview <exclusive|give|grant
      mediation
      meeting -need|demand|requirement|target|goal|deadline
      session !trading|training|practice|photo
      talk <three-way|bilateral|direct|trade
      tour
      trip
      visit
    `,
    phrases: `
      come face to face
      pay a visit
      shake hand
      sit down with
      speak by phone
      speak by telephone
    `,
  },
  cooperation: {
    verbs: `
      accede
      agree !not
      back +plan|bid|proposal|call|candidate|decision|move|bill|resolution|deal|opposition|government|rebel|effort|offer|idea|campaign
      broker
      collaborate
      commit -suicide|crime|murder|fraud|offence|offense|adultery|perjury|atrocity|theft|error|mistake
      congratulate
      cooperate
      defend +decision|policy|minister|action|plan|move
      endorse
      forge +deal|tie|alliance|agreement|partnership|consensus
      hail !taxi|cab
      normalize
      offer +to
      partner
      pledge
      praise
      promise
      ratify
      reaffirm
      recognize +state|government|independence|sovereignty|regime|council
      renew +pact|tie|agreement|pledge|alliance|commitment|contract
      share +intelligence|information
      sign -in|up|off|language|player|striker|midfielder|defender|free
      support -family|child|claim
      unite
      vow -revenge|retaliate|avenge|destroy
      welcome +decision|move|deal|agreement|announcement|vote|resolution|step|offer
    `,
    nouns: `
      accord
      agreement
      communique
      deal !great|good|big|new -with
      endorsement
      handshake
      joint declaration
      joint statement
      memorandum
      nuclear deal
      pact
      peace deal
      pledge
      rapprochement
      reconciliation
      signing
      trade deal
      treaty
    `,
    weak: `
      backing
      collaboration
      commitment
      compromise
      consensus
      cooperation
      partnership
      praise
      promise
      settlement
      support <express|voice|declare|pledge|reiterate|offer|throw|give|show|win
      vow
    `,
    phrases: `
      agree on
      join force
      sign off on
      step up cooperation
      throw weight behind
      work together
    `,
  },
  criticism: {
    verbs: `
      accuse
      admonish
      allege
      assail
      berate
      blame
      blast -off|through|into|away
      castigate
      censure
      chastise
      complain
      condemn -to|property|building
      criticize
      decry
      denounce
      deplore
      deride
      disapprove
      excoriate
      fault
      insult
      lambaste
      lament
      mock
      object -be
      rail +against|at
      rebuke
      reprimand
      ridicule
      scold
      slam -into|door|shut
      summon +ambassador|envoy|diplomat
      vilify
    `,
    nouns: `
      accusation
      allegation
      censure
      condemnation
      criticism
      denunciation
      furore
      outcry
      rebuke
      recrimination
      reprimand
      uproar
    `,
    weak: `
      attack <verbal|scathing
      backlash
      blame
      complaint
      insult
      outburst
      slur
      tirade
    `,
    phrases: `
      express concern
      express outrage
      hit out at
      lash out
      point the finger
      take aim at
      take issue with
      voice concern
    `,
  },
  demand: {
    verbs: `
      advise
      advocate +for
      appeal -court|ruling|verdict|conviction|sentence|decision|voter|against
      ask +for|to|that
      beg
      beseech
      call +for|on|upon
      caution +against
      command !second|high -respect
      demand
      exhort
      implore
      insist
      instruct
      invite
      lobby
      order !in -book|food|meal|drink|aircraft|plane|jet|online|unit
      petition
      plead -guilty|innocent|not
      press +for|to|charge
      propose
      recommend
      request
      seek +help|asylum|permission|support|aid|approval|damages|compensation|protection
      seek +refuge|resignation|removal
      urge
    `,
    nouns: `
      entreaty
      petition
      plea -bargain|deal|agreement|guilty
    `,
    weak: `
      appeal +for
      call +for
      demand -for|side|curve
      invitation
      order <court|restraining|evacuation
      proposal
      recommendation
      request
    `,
    phrases: `
      appeal for
      ask for
      call for
      call on
      call upon
      press for
      push for
    `,
  },
  threat: {
    verbs: `
      blackmail
      bully
      coerce
      extort
      intimidate
      menace
      threaten
      vow +revenge|retaliate|retaliation|avenge|destroy|strike|respond|vengeance
      warn
    `,
    nouns: `
      blackmail
      bomb threat
      brinkmanship
      death threat
      extortion
      intimidation
      saber rattling
      sabre rattling
      ultimatum
    `,
    weak: `
      alert
      provocation
      threat
      warning
    `,
    phrases: `
      draw red line
      issue an ultimatum
      make threat
      rattle sabre
      set a deadline
    `,
  },
  refusal: {
    verbs: `
      balk
      block +bill|resolution|motion|move|plan|proposal|attempt|access|deal|nomination|merger|sale|bid
      boycott
      call +off
      cancel
      decline +to|invitation|offer|request|comment|invite
      defy
      delay
      deny
      disavow
      dismiss +claim|allegation|accusation|idea|suggestion|report|concern|criticism|charge|call|appeal|case|lawsuit
      oppose
      postpone
      rebuff
      refuse
      refute
      reject
      renege
      repudiate
      resist
      scrap
      shun
      snub
      spurn
      suspend +talk|negotiation|dialogue|meeting
      veto
    `,
    nouns: `
      cancellation
      defiance
      denial
      postponement
      rebuff
      refusal
      rejection
      snub
      veto
      walkout
    `,
    weak: `
      delay
      objection
      opposition +to
      resistance
    `,
    phrases: `
      back out of
      call off
      pull out of talk
      rule out
      say no to
      turn down
      walk out of
    `,
  },
  sanction: {
    verbs: `
      ban
      bar -stool +from|entry|him|her|them
      blacklist
      curtail
      cut +aid|tie|funding|relation|assistance
      disqualify
      downgrade +tie|relation
      embargo
      expel
      freeze +asset|account|fund|aid
      halt +trade|export|import|aid|shipment|sale|flight
      impose +sanction|tariff|embargo|ban|restriction|curb|penalty|fine|duty|measure|blockade|curfew
      isolate
      outlaw
      penalize
      recall +ambassador|envoy|diplomat
      reduce +aid|tie|assistance|supply|relation
      restrict
      revoke
      sanction
      sever +tie|relation|link
      suspend -talk|negotiation|sentence
      withdraw +ambassador|funding|aid|support|recognition
      withhold
    `,
    nouns: `
      arms embargo
      asset freeze
      blacklist
      blockade
      disqualification
      embargo
      expulsion
      import ban
      sanctions
      trade war
      travel ban
    `,
    weak: `
      ban
      curb
      penalty -area|kick|shootout|spot
      restriction
      sanction
      suspension
      tariff
    `,
    phrases: `
      break off relation
      cut diplomatic tie
      cut off aid
      cut tie
      pull out of
      strip of
    `,
  },
  aid: {
    verbs: `
      airlift
      allocate
      assist
      bail +out
      contribute +to|fund|million|billion|troop
      deliver +aid|supply|relief|food|medicine|assistance
      donate
      extend +loan|aid|credit
      finance
      fund
      give +aid|asylum|refuge|shelter|million|billion
      grant +asylum|aid|loan|credit
      hand +supply|medicine|aid|equipment
      help +rescue|victim|survivor|refugee
      provide +aid|assistance|relief|help|weapon|loan|fund|support|food|shelter|training
      provide +billion|million
      rescue
      resettle
      save +life|child|people|man|woman
      send +aid|relief|supply|food|medicine|doctor|rescuer|assistance
      shelter
      subsidize
      supply +weapon|arms|aid|food|water|ammunition|medicine
    `,
    nouns: `
      aid !legal|first|band|hearing|foreign|cut|reduce|halt|suspend -worker|agency|group|convoy|official|ship|flotilla
      aid package
      airlift
      bailout
      bailout package
      donation
      fundraiser
      humanitarian aid
      relief effort
      relief operation
      rescue
      rescue effort
      rescue operation
    `,
    weak: `
      assistance
      asylum
      charity
      funding
      fundraising
      grant
      loan
      relief
      subsidy
    `,
    phrases: `
      come to the aid of
      lend a hand
      raise money for
      set up shelter
    `,
  },
  deescalation: {
    verbs: `
      apologize
      capitulate
      concede -defeat|goal|election|penalty
      demobilize
      disarm
      drop +charge|investigation|demand|case
      ease +sanction|restriction|tension|curb|lockdown|rule
      end +war|siege|strike|conflict|fighting|occupation|blockade|standoff|protest|hostility
      evacuate +troop|force
      exchange +prisoner
      free
      halt +fighting|offensive|strike|attack|operation|hostility|shelling|execution
      lift +sanction|ban|siege|curfew|embargo|blockade|emergency|restriction|lockdown|suspension
      open +border|crossing
      pardon -me
      pull +out|back|troop
      release +prisoner|hostage|detainee|captive|soldier|journalist|activist|from|bail|parole
      relent
      remove +sanction|ban|restriction
      reopen +border|embassy|crossing|talk|airspace
      resume +talk|negotiation|tie|relation
      retreat
      return +prisoner|body|remains|territory|artifact|antiquity
      stop +fighting|bombing|attack|strike
      surrender
      swap +prisoner
      withdraw -ambassador|funding|aid|money|cash|application|bid|candidacy|race
      yield
    `,
    nouns: `
      amnesty
      apology
      armistice
      ceasefire
      de escalation
      demilitarization
      detente
      disarmament
      pardon
      peace
      prisoner exchange
      prisoner swap
      pullback
      pullout
      retreat
      surrender
      truce
      withdrawal
    `,
    weak: `
      concession -stand|speech
      release -date
      withdrawal
    `,
    phrases: `
      back down
      end hostility
      give up arm
      hand over hostage
      lay down arm
      lay down weapon
      pull back
      pull out
      stand down
    `,
  },
  protest: {
    verbs: `
      barricade
      boycott
      chant
      demonstrate +against|outside|for|in
      loot
      march -madness +on|through|to|against|in|for|toward|towards|past
      occupy +square|building|campus|street|park|office
      picket
      protest
      rally !stock|share|market|price|index +against|in|for|outside|behind|support
      rampage
      riot
      strike +over|for|against|protest
      walk +out
    `,
    nouns: `
      boycott
      civil disobedience
      demonstration
      general strike
      hunger strike
      industrial action
      looting
      mutiny
      picket
      picket line
      protest
      rebellion
      revolt
      riot
      sit in
      street protest
      strike action
      unrest
      uprising
      walkout
    `,
    weak: `
      crowd <angry
      disturbance
      march
      rally !stock|share|market|price|monte|wall
      strike !air|missile|drone|military|rocket|nuclear|lightning|surgical|three|first
      turmoil
    `,
    phrases: `
      block road
      burn flag
      clash with police
      down tool
      go on strike
      take to the street
    `,
  },
  military: {
    verbs: `
      amass
      arm +rebel|militia|fighter|opposition
      beef +up
      conscript
      deploy
      dispatch +troop|warship|force|ship|fleet|soldier|jet
      drill +troop|together
      enlist
      enrich +uranium
      fire +missile|rocket|projectile|torpedo|artillery
      fortify
      intercept +missile|aircraft|plane|boat|ship|vessel|drone|jet
      launch +missile|rocket|torpedo|satellite|warship|icbm|projectile
      mass +troop|force|along
      militarize
      mobilize
      patrol
      rearm
      reinforce
      scramble +jet|fighter|aircraft|plane
      send +troop|warship|force|jet|soldier|carrier|fleet|peacekeeper
      station +troop|soldier|force|missile|ship
      stockpile
      strengthen +force|troop|military|presence
      test +missile|weapon|bomb|nuclear|rocket|icbm|warhead
      test fire
    `,
    nouns: `
      arms race
      buildup
      conscription
      deployment
      joint exercise
      military drill
      military exercise
      military parade
      missile launch
      missile test
      mobilization
      naval exercise
      nuclear test
      peacekeeping
      reinforcement
      rocket launch
      show of force
      test firing
      war game
    `,
    weak: `
      drill <military|joint|naval|live-fire|army|fire
      exercise <military|joint|naval|army|live-fire|training
      launch <missile|rocket|satellite|test
      maneuver <military|naval
      patrol
      test <missile|nuclear|weapon|rocket
    `,
    phrases: `
      be on alert
      beef up security
      build up force
      call up reservist
      on high alert
      place on alert
      put on alert
      remain on alert
      step up patrol
    `,
  },
  conflict: {
    verbs: `
      abduct
      ambush
      annex
      annihilate
      assassinate
      assault
      attack
      battle +force|rebel|troop|militant|army|police|government
      behead
      besiege
      bomb !fire|petrol|car|roadside|molotov|cocktail|nail|pipe|nuclear|atomic|smoke|suicide
      bombard
      capture +town|city|village|base|soldier|territory|area|airport
      clash
      detonate
      eradicate
      explode
      fight -fire|blaze|cancer|life|inflation|poverty|crime|corruption|flame
      fire +on|at|into|shot|missile|rocket|tear|bullet|gun|weapon
      foil +attack|plot|attempt
      hack -it
      hijack
      hit +missile|strike|rocket|shell|target|bomb
      invade -privacy
      kidnap
      massacre
      molest
      overrun
      pound +position|target|city|town|village|area|rebel
      ram
      rape
      recapture
      repel
      retaliate
      rob
      sabotage
      seize +power|control|town|city|village|base|airport|territory|ship|vessel|tanker|area|building
      shell
      shoot -film|movie|video|scene|photo|picture|ball|penalty|up
      shot
      stab
      storm +building|embassy|compound|office|parliament|palace|house|base|town|city|residence|capitol|prison|ship|vessel
      strike +target|base|village|town|city|hospital|militant|building|convoy|position|area
      thwart
      torch
      torture
      vandalize
    `,
    nouns: `
      abduction
      air raid
      air strike
      airstrike
      ambush
      annexation
      assassination
      assault
      attack !heart|panic|asthma|anxiety -ad
      bloodshed
      bomb blast
      bombardment
      bombing
      clash
      counteroffensive
      coup
      crossfire
      cyber attack
      cyberattack
      detonation
      drone strike
      ethnic cleansing
      explosion !population
      fighting
      firefight
      genocide
      gunfight
      gunfire
      heist
      hijacking
      hostility
      incursion
      insurgency
      invasion -privacy
      kidnap
      kidnapping
      massacre
      missile strike
      offensive !charm|be
      onslaught
      rape
      robbery
      rocket attack
      shelling
      shooting !film|photo|trouble
      siege
      skirmish
      stabbing
      suicide bombing
      terror attack
      war !cold|world|trade|price|bidding|class -crime|criminal|chest|room|veteran|memorial|museum|film|hero|game|effort
    `,
    weak: `
      aggression
      battle !court|legal|custody|cancer|uphill
      blast !have|total
      conflict -interest
      crackdown
      occupation
      operation <military|ground|special|offensive|combat|rescue
      raid
      shot <fire|gun|warning
      standoff
      strike <air|missile|drone|military|rocket|israeli|russian|nato|coalition|saudi|retaliatory|u.s.
      terrorism
      torture
      violence
    `,
    phrases: `
      blow up
      break into
      exchange fire
      go off
      go to war
      gun down
      open fire
      set ablaze
      set fire to
      set off bomb
      shoot dead
      shoot down
      take hostage
      take over town
    `,
  },
  justice: {
    verbs: `
      acquit
      allege +lawsuit|complaint
      appeal +ruling|verdict|conviction|sentence|decision|court
      apprehend
      arraign
      arrest
      book
      capture +suspect|fugitive|him|her|gunman
      charge !in -fee|battery|price|phone|interest|customer
      confess
      confiscate
      convict
      deliberate
      deport
      detain
      escape +prison|jail|custody|from
      execute +man|prisoner|inmate|woman|people|by|for
      exonerate
      extradite
      fine
      foil
      hand +sentence|term|down
      impeach
      imprison
      incarcerate
      indict
      interrogate
      investigate
      jail
      nab
      overturn +conviction|ruling|ban|verdict|decision|law|sentence
      plead +guilty|innocent|not
      probe
      prosecute
      question +suspect|man|police|by
      raid
      remand
      rule !that -out +that|against|in|on|court|by
      search +house|home|office|for
      seize +drug|cocaine|heroin|document|asset|property|computer|weapon
      sentence
      smuggle
      subpoena
      sue
      testify
      try +for|court|murder
    `,
    nouns: `
      acquittal
      arraignment
      arrest !cardiac|house -warrant
      arson
      autopsy
      bribery
      burglary
      conviction
      court case
      court hearing
      court ruling
      custody
      death sentence
      deportation
      detention
      drunk driving
      drunken driving
      dui
      extradition
      guilty plea
      impeachment
      imprisonment
      indictment
      inquest
      inquiry
      investigation
      lawsuit
      life sentence
      manhunt
      money laundering
      murder charge
      murder trial
      perjury
      piracy
      plea deal
      prison sentence
      prison term
      prosecution
      retrial
      search warrant
      smuggling
      speeding
      theft
      trafficking
      trial !clinical|drug|field|free|time|medical|vaccine
      verdict
      war crime
    `,
    weak: `
      appeal <court|legal|lose|file|reject
      case <court|murder|criminal|corruption
      charge <criminal|murder|face|drop|press|file|felony|assault|fraud|corruption|rape|drug|deny|on
      execution
      fraud
      hearing
      probe !space
      raid
      ruling
      search
      sentence
      testimony
    `,
    phrases: `
      appear in court
      bring charge
      face charge
      file lawsuit
      find guilty
      go on trial
      hand down
      on the run
      plead guilty
      press charge
      put on trial
      search for
      sentence to death
      stand trial
      take into custody
      turn himself in
    `,
  },
  election: {
    verbs: `
      campaign
      canvass
      concede +defeat|election|race
      contest +election|seat|poll|result
      elect
      lose +election|vote|seat|primary|majority
      nominate
      poll
      re elect
      reelect
      run +president|office|senate|mayor|governor|presidency|reelection
      vote
      win +election|vote|seat|primary|nomination|presidency|majority|referendum|mandate|landslide|term
    `,
    nouns: `
      ballot
      by election
      byelection
      candidacy
      caucus
      election -official|commission|campaign|day|result|law|observer|fraud|interference|monitor
      election campaign
      general election
      midterm
      plebiscite
      presidential campaign
      presidential election
      re election
      recount
      reelection
      referendum
      run off
      runoff
      snap election
      voting
    `,
    weak: `
      bid <presidential|election|reelection|leadership
      campaign <election|presidential|political
      debate <presidential|leader|televised
      landslide <election|win|victory
      nomination
      poll !opinion
      primary
      race <presidential|senate|governor|mayoral|leadership|election
      vote
    `,
    phrases: `
      cast ballot
      cast vote
      go to the poll
      head to the poll
      run for
      stand for election
    `,
  },
  government: {
    verbs: `
      abdicate
      adopt +resolution|law|constitution|measure|plan|policy|budget
      amend
      appoint
      approve +bill|law|plan|budget|legislation|resolution|measure|deal|proposal|constitution
      assume +office|power|presidency|role
      declare +emergency|independence|law|state|holiday
      depose
      dismiss -claim|allegation|accusation|idea|suggestion|report|case|concern
      dissolve
      enact
      fire -missile|shot|rocket|on|at|gun|bullet|into|tear|weapon|back +from|coach|manager|director|employee|staff|chief|him|her|minister|head
      form +government|coalition|cabinet
      hire
      inaugurate
      legislate
      name +as|chief|president|minister|head|director|ceo|successor|coach|secretary
      nominate
      oust
      overthrow
      pass +bill|law|legislation|budget|resolution|measure|act|motion|vote
      promote +to
      quit
      rehire
      relieve +of
      repeal
      replace
      reshuffle
      resign
      retire
      sack
      select +as|to
      sign +bill|law|order|legislation|decree|into
      succeed +as|him|her|who
      swear +in
      tap +to|as
      topple
      unveil +budget|plan|policy|reform|proposal
    `,
    nouns: `
      abdication
      appointment -with
      confidence vote
      decree
      dismissal
      executive order
      firing !be|missile
      government shutdown
      handover
      inauguration
      martial law
      no confidence vote
      ouster
      repeal
      reshuffle
      resignation
      sacking
      state of emergency
      succession
      swearing in
      transition of power
    `,
    weak: `
      bill <pass|sign|approve|vote|introduce|veto
      confirmation
      departure
      exit
      legislation
      nomination
      promotion
      reform
      replacement
      retirement -home|age|fund|plan
      shutdown
    `,
    phrases: `
      come to power
      force out
      leave office
      step aside
      step down
      swear in
      take office
      take over as
      take power
    `,
  },
  casualty: {
    verbs: `
      bludgeon
      decapitate
      die -hard|down
      drown
      electrocute
      hang +himself|herself
      hospitalize
      hurt
      injure
      kill -time|bill|deal|switch
      maim
      murder
      perish
      poison
      slaughter
      slay
      starve
      strangle
      succumb
      suffocate
      wound
    `,
    nouns: `
      casualty
      death -penalty|row|threat|certificate|sentence|camp|metal|star
      death toll
      demise
      double murder
      drowning
      fatality
      homicide
      injury -time
      killing
      loss of life
      manslaughter
      mass shooting
      murder -charge|trial|case|suspect|investigation|mystery|weapon|rate
      overdose
      slaughter
      slaying
      suicide -bomb|bomber|bombing|attack|vest
      wounded
    `,
    weak: `
      body <find|discover|recover
      dead
      passing
      victim
      wound
    `,
    phrases: `
      be dead
      beat to death
      burn to death
      claim life
      commit suicide
      declare dead
      find dead
      go missing
      leave dead
      lose life
      pass away
      pronounce dead
      shoot dead
      stab to death
      take own life
    `,
  },
  disaster: {
    verbs: `
      batter
      blaze
      burn
      capsize
      collapse !market|share|price|talk|stock|government
      collide
      contaminate
      crash !market|stock|party|computer|software -course
      damage
      derail
      destroy
      devastate
      engulf
      erupt
      evacuate
      flood !market|inbox
      gut
      hit +earthquake|storm|quake|island|coast|magnitude|region
      infect
      inundate
      leak
      measure +magnitude|richter
      overturn +car|truck|bus|boat|vehicle|and
      plunge +off|into|from|down
      quake
      ravage
      rock +earthquake|quake|region|island
      shake +region|city|area|island|building|earthquake
      sink !heart|share|price
      spill
      strand
      strike +earthquake|quake|magnitude|off|near|coast
      swamp
    `,
    nouns: `
      accident
      aftershock
      avalanche
      blackout
      blaze
      blizzard
      bushfire
      car crash
      collision
      cyclone
      derailment
      disaster
      drought
      earthquake
      epidemic
      eruption
      evacuation
      explosion
      famine
      fire !cease|open|under|friendly|hang|small-arm|small|return|on|rocket|mortar|catch -department|fighter|chief|crew|officer|service|station|truck|marshal|official|captain|exit|alarm|power
      flood -of|light
      flooding
      forest fire
      heat wave
      house fire
      hurricane
      landslide !electoral|win -victory|win|majority
      mudslide
      oil spill
      pandemic
      plane crash
      power outage
      quake
      shipwreck
      sinkhole
      stampede
      temblor
      tornado
      train crash
      tremor
      tropical storm
      tsunami
      typhoon
      wildfire
    `,
    weak: `
      collapse !market|financial|bank|economic
      crash !market|stock|computer
      damage
      destruction
      emergency <declare|medical|nuclear
      leak
      outage
      outbreak -war|violence
      rain <heavy|torrential
      spill
      storm -a
      wreck
      wreckage
    `,
    phrases: `
      break out
      burn down
      burn to the ground
      burst into flame
      catch fire
      crash into
      make landfall
    `,
  },
  business: {
    verbs: `
      acquire
      auction
      borrow
      buy
      climb
      close +at|down|up|plant|factory|store|higher|lower
      cut +rate|price|job|production|output|cost|tax|forecast|staff
      cut +rate|price|job|production|output|cost|tax|forecast|staff|workforce|position
      debut
      decline +percent|point|per|sharply
      default
      devalue
      double
      downsize
      drop -bomb|charge|off|out|case|by
      fall -asleep|love|victim|short|apart|ill|into
      file +bankruptcy|chapter|ipo
      gain +percent|point|per
      hike
      invest
      launch -missile|rocket|attack|offensive|investigation|probe|strike|satellite|operation|torpedo|inquiry|icbm|campaign|appeal|war|warfare|cyber|crackdown|drill|exercise|game|raid|airstrike|air
      lay +off
      lose +percent|point|per|billion|million
      merge
      nationalize
      order +aircraft|plane|jet|unit|boeing|airbus
      outsource
      plummet
      plunge
      post +profit|loss|gain|revenue|earnings
      privatize
      purchase
      raise +rate|price|fund|capital|million|billion|tax
      rebound
      recall -ambassador|that|how|envoy
      release -prisoner|hostage|detainee|captive|from|bail|statement
      rent
      restructure
      rise
      sell -out
      ship +unit|product|phone
      shut +plant|factory|store|down
      slash
      slump
      soar
      surge
      trade +at
      triple
      tumble
      unveil -budget|plaque|statue
    `,
    nouns: `
      acquisition
      auction
      bankruptcy
      buyout
      credit crunch
      devaluation
      downturn
      financial crisis
      ipo
      job cut
      joint venture
      layoff
      market crash
      merger
      plunge
      price hike
      product launch
      profit warning
      rate cut
      rate hike
      recession
      redundancy
      restructuring
      sell off
      slump
      spin off
      stock market crash
      stock split
      takeover
    `,
    weak: `
      closure
      cut
      decline
      default
      delivery
      drop
      fall
      gain
      growth
      increase
      investment
      launch
      loss
      order <place|aircraft|jet|plane
      purchase
      rally <market|stock|share|wall
      recall
      release
      rise
      sale
      surge
    `,
    phrases: `
      close down
      close up
      file for bankruptcy
      go bankrupt
      go on sale
      go public
      lay off
      put on sale
      roll out
      shut down
      take over company
    `,
  },
  sport: {
    verbs: `
      advance +to|round|final|semifinal
      beat -police|drum|up|egg|odds|death
      clinch -deal|agreement
      compete
      crown
      defeat -rebel|force|bill|motion|army|enemy
      draw +with|match|game
      eliminate +from|round|team
      finish +first|second|third|place|with
      host +game|world|olympics|cup|match|final|championship
      injure +knee|ankle|hamstring
      knock +out
      lead +game|match|season|at
      lose +to|match|game|final|series
      play +against|in|at|match|game
      qualify +for
      race
      relegate
      score
      sign +player|striker|midfielder|defender|quarterback|contract|year|free
      tackle +player
      thrash
      trade +player|pick
      train -troop|dog
      trounce
      win -election|vote|seat|primary|nomination|presidency|referendum|war|support|approval|contract|case|lawsuit|award|prize|oscar
    `,
    nouns: `
      bout
      championship
      cup final
      derby
      field goal
      grand prix
      hat trick
      home run
      interception
      kickoff
      medal ceremony
      penalty shootout
      playoff
      qualifier
      quarterfinal
      relegation
      semifinal
      shootout
      title fight
      touchdown
      tournament
    `,
    weak: `
      appearance
      contest
      defeat
      draw
      fight <title
      final
      friendly
      game
      goal <score|concede|winning
      loss
      match -fixing
      penalty <score|miss|award|convert
      race
      trade
      transfer
      victory
      win
    `,
    phrases: `
      go through to
      kick off
      knock out
      lift the trophy
      take gold
      win gold
      win medal
    `,
  },
  culture: {
    verbs: `
      award
      baptize
      bear <was|were|be
      born
      bury
      canonize
      celebrate
      check +rehab|into
      commemorate
      crown
      divorce
      enter +rehab|treatment
      exhibit
      get +engaged|married
      graduate
      honor +with|for|award|victim|memory
      honour +with|for|award|victim|memory
      host +oscars|awards|ceremony|show|festival|gala|event
      induct
      mark +anniversary|birthday|day|occasion
      marry
      mourn
      perform -surgery|test|operation|task
      premiere
      separate +husband|wife|his|her
      split -into|vote|up
      star
      unveil +statue|memorial|monument|plaque|portrait
      wed
      win +award|prize|oscar|grammy|emmy
    `,
    nouns: `
      award ceremony
      awards ceremony
      burial
      carnival
      ceremony
      commemoration
      concert
      coronation
      divorce
      exhibition
      festival
      funeral
      gala
      honeymoon
      jubilee
      memorial service
      nuptials
      pageant
      pilgrimage
      premiere
      procession
      vigil
      wedding
    `,
    weak: `
      anniversary
      award
      baptism
      birth -control|certificate|rate
      celebration
      debut
      engagement
      marriage
      parade !military
      party <throw|host|birthday|wedding|dinner|a
      reception
      screening
      tribute
    `,
    phrases: `
      check into rehab
      file for divorce
      get married
      give birth
      lay to rest
      lay wreath
      pay respect
      pay tribute
      tie the knot
    `,
  },
};

/** Light verbs: the noun behind them is the trigger. */
export const lightVerbs = `
  hold have stage launch conduct carry make give take sign reach strike issue deliver mount commit suffer undergo attend
  host open convene cancel postpone begin start end resume call win lose face announce order continue plan schedule join
  lead organize perform file place impose express pay reiterate offer receive drop lodge raise trigger spark cause follow
  witness survive condemn investigate claim
`;

/** Verbs whose subject happens. */
export const occurVerbs = `
  happen occur take erupt break begin end start follow hit strike kill last come continue run kick resume unfold spread
  cause trigger lead result leave open conclude collapse hold schedule
`;

/** Verbs that trigger nothing but show where a subject ends. */
export const commonVerbs = `
  accept achieve add admit affect aim allow announce appear argue arrive avoid be become begin believe break bring build
  call carry cause change claim close come complete conclude confirm consider contain continue create declare decide
  depend describe design determine develop die do draw drive ease emerge enable end enjoy enter establish estimate exist
  expect explain express face fail fall feel find follow force gain get give go grow happen have head hear help hold hope
  include increase indicate insist intend involve issue join keep know lack last lead learn leave let lie like live look
  lose love maintain make manage matter mean measure mention move need note occur offer open order organize pay perform
  place plan play point prepare prevent produce prove provide pull push put raise reach read realize receive reduce
  refer reflect regard remain remember remove report represent require result return reveal run say schedule see seek
  seem sell send serve set show sit speak spend spread stand start state stay stop suffer suggest suppose take talk tell
  tend think travel try turn understand use wait walk want watch wear wish witness wonder work write
`;

/** Nouns behind a trigger that make it a mere modifier: `murder suspect`, `rescue workers`. */
export const compoundHeads = `
  ability act activist activity adviser agency agenda agent aid aide analyst announcement anniversary area arms article
  attorney authority ban base beneficiary bid bill board body bureau business cabinet camera camp campaigner candidate
  capability captain capacity card case cell center centre certificate chairman chamber charge charity chest chief
  circuit city claim class coalition coach code college column commander commission commissioner committee community
  company component conditions consultant contract convoy coordinator correspondent cost council counsel count course
  court coverage crew crime criminal crisis damage data database date day deadline dealer debt deck department device
  director document draft drill duty economist editor effort engine engineer equipment evidence exit expert facility
  factor family fan fee field figure film firm force format framework front fund game gear girl goal group guard guide
  hall hero history hope hotel house hotline industry information initiative inspector institute insurance investigator
  issue item job judge jury justice kit lab law lawmaker lawyer leader leadership league legislation level line list
  location machine maker management manager market master material measure mechanism medal member memorial memories
  method mill minister ministry mission mode model money monitor monument museum network news notice number
  object offer office officer official operator option order organisation organization organizer package panel paper
  park participant partner party path penalty people period personnel phase photo photographer pilot plan planner
  planning platform player plot point policy post power practice pressure price prize probe procedure process producer
  product professional programme program project proposal prosecutor protection provider provision question range rate
  ratio reason record recovery reform regime region regulation relief report reporter representative request rescue
  research response restriction result rhetoric ring risk road role room round route row rule scandal scene schedule
  scheme school scientist season secretary section security sentence series service session shelter ship shop show side
  sign site situation skill society software song source space speaker specialist spot squad stadium staff stage stand
  standard star state statement station statistics status story strategist strategy street structure student study
  style supervisor supplies supply support survivor suspect system table tactic talent target task team technique
  technology term test theme theory threat ticket time timing title tool tour tower toy track trade training treatment
  trend trick troops trophy truck type union unit van vehicle venue version veteran victim video village volunteer vote
  voter wagon wall warning watchdog weapon website week weekend winner witness worker workshop world year zone
  mystery writer author reader room book novel movie drama episode goer rehearsal dress planner ring cake
`;
