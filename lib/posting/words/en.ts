import type { Language } from './language'

export const EN: Language = {
  common:
    'the and of with to you we is are in our for your as on or an be will that have this by from at it not who what us experience knowledge requirements skills engineer developer work needed required',
  headings: {
    nice: `(some|other|our|your|) nice to (have|haves|have skills|know)|nice (extras|additions)|good to (have|haves|know)|great to have
      bonus|bonuses|bonus (points|skills|qualifications|experience)|(big|a|) (plus|pluses)|plus points|preferred|desired|desirable|desirables|extra credit|extras
      optional|optionally|ideally|advantage|advantages|advantageous|even better|would be (nice|great|a plus|a bonus)|it s a (plus|bonus)|a (plus|bonus)|icing|icing on the cake
      (we d|we would|we ll|we will) (also|) love|you might also|also (great|nice|good)|stand out|(what|how|things that|that) (will|would|) (make|makes|set|sets) you (stand out|apart)|(what|) would (delight|please|impress|excite|thrill) us|(what|) (would|will) make us (smile|happy)|useful|helpful|handy|welcome|brownie points|what sets you apart
      additional (skills|qualifications|experience|knowledge|assets)|what is good to know|good to know|beneficial|assets|on top|cherry on top|not required but (helpful|nice|welcome|a plus|it would not hurt|it wouldn t hurt)|not (required|a must|mandatory|essential)|wish list|wishlist|secondary skills|we don t expect but|not a must`,
    required: `requirements|required|require|must haves|must have|must|musts|qualifications|hard requirements|essential|essentials|minimum|basic qualifications|prerequisites|mandatory
      what (you ll|you will|you|we|you have to|you need to|you should) (need|bring|expect|require|look for|have|know|bring along|be bringing)|what we (need|look for|expect|want|seek|ask)|what we (re|are) looking for|what is required|what you should (know|bring)|what you have to know
      who you are|you (have|bring|need|are|know|should have)|your (profile|skills|background|experience|qualifications|toolbox|toolkit)|about you|skills|skills (and|) (experience|qualifications)|experience|we re looking for|we are looking for|looking for|key skills|technical skills|hard skills
      the candidate|ideal candidate|(you ll|you will) (need|have|bring)|is this you|who we are looking for|person specification|knowledge|we expect|we need|our expectations|expectations|you`,
    excluded: `what (you|we) (do not|don t|won t|will not) (need|require|expect|ask for|use|have to know)|you (do not|don t|won t) need|(what|who) we (re|are) not looking for|not needed|not our stack|what we (don t|do not) use|we don t (use|need)|anti requirements|what you can forget`,
    other: `about|about us|about (the|our|this) (role|team|job|company|position|product|project)|the (role|team|job|company|product|position|work|money)|responsibilities|key responsibilities|main duties|duties|tasks|your tasks|what (you ll|you will) (do|be doing|work on|get|own|build|learn)|what (you do|you get|we do|we use)
      your (role|mission|tasks|responsibilities|day|work|team)|benefits|perks|what we offer|we offer|why (us|join|work)|our (stack|team|values|culture|mission|benefits|process|product|technology|tools)|tech stack|the stack|stack|technologies|technology|tools|location|salary|compensation|how to apply|apply|interview process|hiring process|process|equal opportunity|day to day|in this role|who we are|job description|conditions|contact|the job|interested`,
  },
  labels: { nice: 'could|plus', required: 'must|should|need|needs|you', excluded: 'won t|no' },
  nice: `(is|are|would be|will be|be|as) (a|an) (big|huge|strong|definite|real|added|great|nice|major|distinct|clear|) (plus|bonus|advantage|asset)|nice to (have|haves|know)|(a|an) (big|huge|strong|definite|real|added|great|nice|major|distinct|clear|) (plus|bonus|advantage|asset)|(big|huge|strong|definite|real|major) plus|pluses|bonus (points|)|preferred|desirable|desired|advantageous|beneficial|optional|good to (have|know)|great to have
      would be (great|nice|good|lovely|helpful|useful|welcome|appreciated|wonderful|awesome|ideal)|(is|are|be) (helpful|welcome|useful|appreciated|handy|valued|nice)|(we d|we would) (love|like|appreciate) it|extra credit|brownie points|(experience|knowledge|skills) helps|helps|help a lot|would help|(come|comes) in handy|does not hurt|doesn t hurt|wouldn t hurt|would not hurt|can t hurt
      not a (dealbreaker|deal breaker)|all the better|so much the better|even better|extra points|we (ll|will|can) teach you|a nice extra|icing on the cake|if you (also|happen to) (know|have)|makes us happy|make us happy|not required but|not a must but`,
  ideally:
    'ideally|preferably|optionally|bonus (if|for)|plus if|bonus points (if|for)|perhaps even|maybe even',
  demanded:
    '(you|candidates|applicants) must|must (know|have|be|have used)|(is|are) (a must|mandatory|non negotiable|indispensable)|you (will|) need|absolutely required|(is|are) (required|essential)',
  demand:
    'must|must have|must haves|required|requires|require|requirement|requirements|essential|mandatory|needs to|need to|minimum|at least|years|proven|strong|solid|non negotiable|condition|prerequisite|prerequisites|necessary',
  notAsked: `(is|are|was) (not|never|no longer) (strictly|absolutely|really|at all|) (required|needed|necessary|used|part of|something we use|expected|relevant|asked for|on our list|in our stack|our thing)
      (isn t|aren t|won t be|will not be|need not be) (strictly|absolutely|really|) (required|needed|necessary|used|part of|something we use|expected|relevant|asked for|in our stack)
      not (required|needed|necessary|used|relevant|expected)|(is|are) (being|) (retired|replaced|phased out|sunset|decommissioned|deprecated)|(is|are) (gone|history|out of scope)|(will be|is being|are being|has been|have been|was|were) (retired|replaced|phased out|sunset|decommissioned|switched off|removed)|we can do without`,
  notMust: `(is|are) not (strictly|absolutely|really|) (a|an|) (hard|strict|firm|formal|absolute|strong|) (must|must have|requirement|requirements|prerequisite|prerequisites|condition|conditions|precondition|mandatory|essential|compulsory|obligatory|dealbreaker|deal breaker)
      (isn t|aren t|need not be) (strictly|absolutely|really|) (a|an|) (hard|strict|firm|formal|absolute|strong|) (must|must have|requirement|requirements|prerequisite|prerequisites|condition|conditions|precondition|mandatory|essential|compulsory|obligatory|dealbreaker|deal breaker)
      (is|are) no (hard|strict|firm|) (must|requirement|prerequisite|condition|precondition)|no (hard|strict|firm) (must|requirement|prerequisite|condition)|not a (hard|strict|firm|formal|) (must|requirement|prerequisite|condition)|not (mandatory|essential|compulsory|obligatory)|no must`,
  negators:
    'no|not|never|neither|nor|none of|don t|dont|do not|doesn t|does not|didn t|isn t|aren t|won t|wouldn t|shouldn t|will not|cannot|can t|couldn t|needn t|need not|no longer|gave up|given up|free of|refuse to|nothing|nobody',
  without: 'without|instead of|rather than|other than|except|except for|apart from|minus',
  affirmed: `(isn t|aren t|not|never|don t get|won t be) (scared|afraid|frightened|intimidated|shy|daunted)|no matter|not (only|just|merely|simply|limited|least|solely|yet|afraid|scared|shy|to mention|that|alone|always|bad|uncommon|new to|a stranger|compromise|exclusively|all|every|everyone|necessarily)|should not be afraid|not be (scared|afraid)
      no (nonsense|code|one|brainer|two|less|fewer|later|stranger|fear|doubt|problem|problems|worries|secrets|secret|question|wonder|mystery|issue|surprise|time to lose|better|small|exception)|never (stop|stops|tire|bored|boring|gets boring|get bored|be bored|far|fail|forget|too late|ending)|(don t|do not|dont) (worry|hesitate|miss|forget|just|only|be|mind|compromise|panic|let|know|tick|meet|fear|skip|shy|ever stop|have all|have every|have to choose|stop|cut corners|fit)
      (can t|cannot|can not|couldn t|could not) (wait|imagine|live|do without|exist|work without|go without|stress|overstate|get enough|miss)|(won t|will not|never) (be bored|get bored|regret|scare|stop|skip|let)|(doesn t|does not|don t|do not|won t|will not) (scare|frighten|surprise|intimidate|faze|daunt|put you off|stop|end|matter|hurt|bite|shy|deter)|(wouldn t|would not|doesn t|does not|can t) hurt|without (saying|question|hesitation|supervision|help|thinking|looking|breaking|having to look|a doubt|exception|blinking|fear|guidance|a whiteboard|trouble|problems|hand holding|google|googling|limits)|nothing but|none other|not a day|not a problem|not a week|isn t (new|just|only|magic|scary)|if you (don t|do not|haven t)|goes without saying|no is not|no less than|not afraid of|not without`,
  leaving: `(move|moved|moving) (away from|off of|off)|(migrate|migrated|migrating) (away from|off)|(get|getting|got) (away from|rid of)|replace|replaces|replaced|replacing|retire|retires|retired|retiring|phase out|phasing out|phased out|sunset|sunsetting|decommission|decommissioning|deprecate|deprecating|say goodbye to|said goodbye to|saying goodbye to|goodbye to|leave behind|leaving behind|left behind|switch off|switching off|drop support for|dropping|abandon|abandoned|abandoning|changing from|ditch|ditching|ditched|to replace|we used|we used to use|we once used|we rewrote the last|used to run`,
  towards: 'to|with|by|for|into|in favor of|in favour of|towards|using|onto',
  turns: `but|however|instead|though|although|yet|still|rather we|because|since|so|needed|required|necessary|whereas|while|we (use|do|have|run|work|write|build|are|love|need|want|expect|ship|like)|you (use|will|ll|have|need|are|know|work|write|build|should|can|must|bring|get)|and (we|you|they|it|build|write|use|move)|they|everything|only|all of|just|which|where|daily|every day`,
  verbs:
    'is|are|was|were|has|have|will|would|can|must|should|runs|run|does|do|powers|handles|helps|keeps|makes|gives|matters|counts|ships|comes|takes|holds|remains|stays',
  and: 'and|as well as|plus|along with|together with',
  or: 'or|and or|or maybe|or perhaps|or even|or else|either|nor',
  orSimilar:
    '(or|and) (an|a|some|any|) (other|) (similar|equivalent|comparable|related|another|other|the like|something|anything|alike|whatever|others|so|your favourite|your favorite)|whichever|whatever you (know|like|prefer)|or such|et al',
  oneOf:
    '(one|any|either|at least one|one or more|some|two|one or two|at least two) (of|from) (the following|these|our|the|those|)|either|any of|one (language|framework|database|cloud|tool|technology) (of|from|among)|in at least one of|one among',
  suchAs: 'such as|like|e g|eg|for example|for instance|i e|ie|say|including|among them',
  speaksOfSkill: `experience|experienced|knowledge|proficient|proficiency|familiar|familiarity|fluent|fluency|skill|skills|skilled|expertise|competent|competence|background|grounding|comfortable|hands on|strong|solid|advanced|modern|know|knows|learn|love|use|uses|using|write|writes|coding|programming|developing|development|written|built|build|builds|services|apis|api|backend|backends|code|stack|language|languages|framework|frameworks|technologies|tech|tools|libraries|years|must have|must haves|required|requirements|need|needs|engineer|developer|programmer|exp|idiomatic|production|server|apps|mastery|command`,
  prepositions:
    'in|with|using|of|on|via|from|into|like|is|are|include|included|includes|including|such as|e g|our',
  speaksOfWork: `developer|developers|engineer|engineers|dev|devs|programmer|programmers|programming|framework|frameworks|stack|service|services|microservice|microservices|micro|backend|backends|back end|back ends|frontend|frontends|front end|front ends|codebase|codebases|code|application|applications|app|apps|ecosystem|api|apis|project|projects|skills|component|components|hooks|library|libraries|runtime|server|servers|language|expert|expertise|specialist|experience|knowledge|chart|charts|module|modules|templates|queries|endpoints|test|tests|development|version|in production|at scale|internals|inside out|best practices|is our|is the|are our|are the`,
  aboutEmployer: 'about|why|company|employer|client|the|who is|meet',
  companies: `(companies|customers|clients|startups|firms|employers|brands|partners|investors) (like|such as|include|including)|(alumni|engineers|founders|veterans|people|folks|colleagues|leaders) (from|at)|alumni of|(formerly|previously|before) (at|of|with|from)|(ex|formerly)|trusted by|founded by|funded by|(competitors|rivals|competes|competing) (like|such as|with|of)|acquired by|a subsidiary of|partner of|partners with|partnering with|part of the|spin off (of|from)|listed on|featured (in|on)|as seen on`,
  employerBefore: `at|join|joining|life at|working at|work at|work for|working for|careers at|welcome to|here at|hello from|hi from`,
  employerAfter: `inc|ltd|llc|gmbh|corp|corporation|limited|plc|holding|foundation|is (hiring|looking|searching|seeking|growing|recruiting|a company|an equal)|seeks|is a (leading|global|fast growing|growing|young|small|startup|family)`,
  contact: `(work|employment|legal) (authorization|authorisation)|(find|follow|visit|meet|join|star|watch|contact|reach|message|write to|tag|check out|see|catch|stalk) (us|me|our work|our code|our team|our projects|our repos|what we do|more|our open source|our repositories|our profile) (on|at|via|out on|through)|follow us|connect (on|with us on)|(our|your|a|the|my|link to your|links to your|with your) (public|personal|company|) (github|gitlab|bitbucket) (profile|account|page|handle|link|links|org|organisation|organization|repo|repos|repository|repositories|portfolio|user|username|stars|url)|(your|our) (github|gitlab|bitbucket)|(github|gitlab|bitbucket) (profile|account|page|handle|link|links|portfolio|username|url)|(apply|applications|application|resume|cv|portfolio|link|links|samples) (via|through|on|or|and|with) (your|)|open source on|public on|live on|discussed on|read more on|on linkedin|linkedin (or|and)|(linkedin|portfolio|website|blog)`,
  names: {
    'continuous-integration': 'CICD|CI|continuous integration pipelines',
    'message-queues': 'message queueing|messaging systems|message bus',
    'performance-tuning': 'performance tuning',
    'incident-response': 'incident response|post mortems|incident mgmt',
    'unit-testing': 'automated tests',
    'aspnet-core': '.NET|dotnet',
    monitoring: 'monitoring',
    replication: 'streaming replication',
  },
}
