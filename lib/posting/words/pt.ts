import type { Language } from './language'

export const PT: Language = {
  common:
    'o a os as de do da dos das com em na nas e um uma para por que você vocês nós nosso nossa nossos nossas se é são ou ao mais seu sua não também sobre será está pela pelo pessoa vaga requisitos obrigatórios conhecimentos conhecimento experiência desejável diferencial diferenciais desenvolvedor desenvolvedora usamos time equipe',
  headings: {
    nice: `desejável|desejáveis|(requisitos|conhecimentos|habilidades|experiência) (desejáveis|desejável|desejados|opcionais|adicionais|complementares)|diferencial|diferenciais|será um diferencial|serão (um diferencial|diferenciais|considerados diferenciais)|seria (um diferencial|um plus|bom|ótimo|legal|ideal)|é um (plus|diferencial)|um plus|plus|bônus|bonus|pontos extras|pontos extra|extras|valorizamos|valorizamos também|opcional|opcionais|idealmente|nice to have|bom ter|seria bom ter|bom saber|é bom ter|conta pontos|contam pontos|vai contar pontos|o que seria legal|ficaremos felizes se|melhor ainda|não obrigatório|não é obrigatório|não são obrigatórios|você se destaca se|para se destacar`,
    required: `requisitos|requisitos (obrigatórios|mínimos|técnicos|necessários|básicos|e qualificações|da vaga)|pré requisitos|obrigatório|obrigatórios|necessário|imprescindível|indispensável|qualificações|(seu|o|) perfil|perfil (desejado|procurado|da vaga)|(o que|que) (buscamos|procuramos|esperamos|precisamos|você precisa|você traz|esperamos de você|precisamos de você|você precisa ter|você precisa saber|pedimos|é necessário|exigimos)|(buscamos|procuramos|esperamos)|conhecimentos|conhecimentos (necessários|técnicos|obrigatórios|exigidos)|experiência|experiência necessária|habilidades|habilidades (necessárias|técnicas)|competências|quem procuramos|quem buscamos|quem é você|sobre você|você (tem|é|precisa|deve ter|conhece|domina)|formação|exigências|must have`,
    excluded:
      '(o que|que) (você não precisa|não precisa|não buscamos|não usamos|não exigimos|não pedimos)|não (precisa|é necessário|necessário|usamos|exigimos)|o que você não precisa (ter|saber)',
    other: `(suas|as|) (responsabilidades|atividades|atribuições|tarefas)|(seu|o) (papel|dia a dia|time|cargo|desafio)|dia a dia|o que você (vai fazer|fará|faz)|o que oferecemos|oferecemos|benefícios|vantagens|sobre nós|sobre a (empresa|vaga)|quem somos|a empresa|empresa|a vaga|descrição|descrição da vaga|contato|contacto|salário|remuneração|local|localização|condições|como se candidatar|candidate se|processo seletivo|etapas do processo|(nossa|nosso) (stack|time|cultura|tecnologia|produto|equipe)|stack|stack tecnológica|tecnologias|por que nós|interessado|modelo de trabalho`,
  },
  labels: {
    nice: 'plus|desejável|diferencial',
    required: 'obrigatório|precisa|deve',
    excluded: 'não',
  },
  nice: `(um|é um|será um|seria um|serão um|como|são um) (diferencial|plus|bônus|extra|grande diferencial)|diferencial|diferenciais|desejável|desejáveis|(será|serão|é|são|seria|seriam) (desejável|desejáveis|valorizado|valorizada|valorizados|valorizadas|bem vindo|bem vinda|bem vindos|bem vindas|útil|úteis|um ponto a favor|legal|bom|ótimo|bacana|ideal|uma vantagem|diferenciais|apreciado)|(bem vindo|bem vinda|bem vindos|bem vindas)|uma vantagem|valorizamos|valorizado|valorizada|conta pontos|contam pontos|pontos extras|opcional|opcionais|um plus|plus|nice to have|ajuda muito|ajuda|ajudaria|não atrapalha|não obrigatório mas|melhor ainda|te ensinamos|ensinamos você`,
  ideally:
    'idealmente|preferencialmente|de preferência|se possível|plus se|bônus se|até mesmo|preferível',
  demanded:
    '(é|são) (obrigatório|obrigatória|obrigatórios|obrigatórias|imprescindível|imprescindíveis|indispensável|indispensáveis|necessário|necessária|essencial|essenciais|um requisito)|você (precisa|deve) (conhecer|saber|ter|dominar)|é preciso|exige se|exigimos',
  demand:
    'obrigatório|obrigatória|obrigatórios|imprescindível|indispensável|necessário|necessária|requisito|requisitos|mínimo|mínima|pelo menos|anos|sólida|sólido|sólidos|sólidas|domínio|comprovada|essencial|ampla|forte',
  notAsked: `não (é|são|será|serão|está|estão) (necessário|necessária|necessários|necessárias|exigido|exigida|exigidos|exigidas|requerido|requerida|relevante|parte do|usado|usados|preciso|utilizado)|não (precisa|precisamos|precisam|necessário|necessária|exigido|exigida|se usa|se aplica|faz parte)|(está|estão) sendo (substituído|substituídos|substituída|aposentado|aposentados|desligado|removido)|(será|serão) (substituído|substituídos|substituída|aposentado|desligado|removido)|dispensável|dispensáveis|(está|estão|fica|ficam) (a cargo de|com|entregue a|entregues a) (outra equipa|outra equipe|outro time)`,
  notMust: `não (é|são|será|serão|chega a ser) (um|uma|) (requisito|requisitos|obrigatório|obrigatória|obrigatórios|obrigatórias|imprescindível|imprescindíveis|indispensável|indispensáveis|condição|pré requisito|pré requisitos|eliminatório|eliminatórios|requisito obrigatório|estritamente necessário|excludente|essencial|essenciais|obrigação|exigência)|não (imprescindível|obrigatório|obrigatória|obrigatórios|eliminatório|indispensável|essencial)|sem ser (um|) (requisito|obrigatório|imprescindível|eliminatório)`,
  negators:
    'não|nunca|jamais|nem|nenhum|nenhuma|tampouco|nada de|deixamos de usar|já não|abrimos mão de',
  without: 'sem|em vez de|ao invés de|em lugar de|exceto|salvo|a não ser|com exceção de',
  neutral: 'no|nos|na|sin|do',
  affirmed: `não (só|apenas|somente|hesite|importa|obstante|se preocupe|tem medo|tenha medo|te assusta|te assustam|assusta|assustam|menos|é só|é apenas|perca|tem segredos|têm segredos|é problema|para|paramos|tem mistério|é mistério|vive sem|vivemos sem)|nunca (para|paramos|pare|é tarde|se cansa|deixa de|esquece|sem)|nenhum (problema|segredo|mistério)|sem (dúvida|dúvidas|problema|problemas|medo|parar|esquecer|falar|dificuldade|limites|ajuda|supervisão|enrolação|hesitar|frescura|medo de)|não sem|nem só`,
  leaving:
    'usávamos|substituir|substituindo|substituímos|substitui|aposentar|aposentando|aposentamos|abandonar|abandonando|abandonamos|deixar para trás|deixando para trás|deixamos para trás|desligar|desligando|remover|removendo|sair do|sair da|saindo do|saindo da|nos livrar do|livrar se do|dar adeus ao|migrar para fora|trocar|trocando|trocamos',
  towards: 'por|para|pelo|pela|com|em favor de|a favor de|ao',
  turns:
    'mas|porém|contudo|entretanto|embora|porque|pois|já que|e sim|necessário|necessária|exigido|exigida|usamos|utilizamos|trabalhamos|temos|buscamos|queremos|você (usa|vai|trabalha|terá|conhece|domina|precisa)|e (você|nós)|todo dia|diariamente|todos os dias|tudo (é|está|roda)',
  verbs: 'é|são|era|será|tem|têm|está|estão|pode|deve|roda|rodam|ajuda|faz|fica',
  and: 'e|bem como|assim como|além de|junto com',
  or: 'ou|e ou|ou ainda|ou até|ou mesmo|seja',
  orSimilar:
    'ou (similar|similares|equivalente|equivalentes|parecido|parecidos|outro|outra|outros|outras|semelhante|semelhantes|algo similar|algo parecido|algum outro|qualquer outro|qualquer outra|afins|correlatos)|e (similares|afins)',
  oneOf:
    '(um|uma|algum|alguma|pelo menos um|pelo menos uma|ao menos um|ao menos uma|qualquer) (de|dos|das|desses|destes|entre) (as|os|) (seguintes|linguagens|frameworks|tecnologias|)|seja|alguma (linguagem|cloud) como',
  suchAs:
    'como|tais como|tal como|por exemplo|p ex|ex|por ex|tipo|a exemplo de|i e|e g|incluindo|entre eles|entre elas',
  speaksOfSkill:
    'experiência|conhecimento|conhecimentos|domínio|vivência|desenvolvedor|desenvolvedora|desenvolvimento|desenvolver|desenvolvendo|programador|programadora|programação|programar|programando|engenheiro|engenheira|linguagem|linguagens|framework|frameworks|tecnologias|ferramentas|stack|código|escrito|escritos|serviços|usamos|utilizamos|trabalhamos|trabalho|backend|anos|nível|familiaridade|noções|sólida|sólidos|avançado|fluência',
  prepositions: 'em|com|de|do|da|no|na|sobre|como|são|é|usando|nosso|nossa',
  speaksOfWork:
    'developer|desenvolvedor|serviços|serviço|framework|stack|aplicações|aplicação|api|apis|backend|frontend|código|é nossa|é nosso|hooks|testes',
  aboutEmployer: 'sobre a|sobre o|empresa|time da|time do|equipe da|somos|por que a|na',
  companies:
    '(clientes|empresas|marcas|companhias|parceiros|startups|times|fundadores) (como|tais como|do|da|de|no|na)|(antes|anteriormente) (no|na|em)|ex|fundada por|fundado por|apoiada por|investida por|financiada por|filial do|filial da|parceira do|parceira da|adquirida por|adquirida pela|concorrentes como',
  employerBefore:
    'junte se à|junte se ao|junte se a|venha para a|venha para o|bem vindo à|trabalhe na|somos a',
  employerAfter:
    'ltda|lda|busca|procura|contrata|está (contratando|buscando|crescendo|com vagas)|é uma (empresa|startup|fintech|consultoria|companhia)|seleciona',
  contact:
    '(encontre nos|nos encontre|siga nos|nos siga|segue a gente|siga a gente|acompanhe|acompanhe nos|nos acompanhe|visite nos|fale conosco|fale com a gente|conheça nos|nos conheça|estamos|conheça nosso trabalho|veja nosso código) (no|na|em|pelo|pela|)|(seu|nosso|um|link do seu|link para o seu|perfil do|perfil no|conta no|perfil|link do|link para|link de) (github|gitlab|bitbucket)|(github|gitlab|bitbucket) (perfil|conta|página)|(no|pelo) linkedin|linkedin (e|ou)|(candidate se|inscreva se|candidatura|envie seu currículo|inscrições) (no|na|pelo|pela|via|por)',
  everyday: 'express|rest|play|gin',
  names: {
    accessibility: 'acessibilidade|acessibilidade web|acessibilidade digital',
    algorithms: 'algoritmos',
    'api-contracts':
      'design de APIs|desenho de APIs|desenvolvimento de APIs|desenvolvimento de API|design de API|projeto de APIs|modelagem de APIs',
    'api-security': 'segurança de APIs|segurança em APIs',
    authentication: 'autenticação',
    authorization: 'autorização|controle de acesso|controlo de acesso|gestão de permissões',
    'background-jobs':
      'tarefas em segundo plano|tarefas agendadas|jobs assíncronos|processamento em segundo plano',
    backups: 'cópias de segurança|backup e recuperação|rotinas de backup',
    caching: 'estratégias de cache|uso de cache',
    'cloud-basics':
      'plataformas de nuvem|computação em nuvem|serviços de nuvem|infraestrutura em nuvem|serviços em nuvem|ambientes cloud|plataformas cloud|serviços cloud|infraestrutura cloud',
    'code-review': 'revisão de código|revisões de código|code reviews',
    'command-line': 'linha de comando|linhas de comando|linha de comandos',
    concurrency: 'concorrência|programação concorrente|programação assíncrona|paralelismo',
    'continuous-delivery': 'entrega contínua|implantação contínua|deploy contínuo',
    'continuous-integration':
      'integração contínua|CI/CD|pipelines de CI/CD|esteiras de CI/CD|esteira de CI/CD',
    'cryptography-basics': 'criptografia',
    'data-privacy': 'LGPD|RGPD|proteção de dados|privacidade de dados|dados pessoais',
    'data-processing':
      'processamento de dados|pipelines de dados|processos ETL|engenharia de dados',
    'data-structures': 'estruturas de dados|algoritmos e estruturas de dados|estrutura de dados',
    'data-visualisation': 'visualização de dados',
    debugging: 'depuração',
    'design-patterns': 'padrões de projeto|padrões de desenho',
    'design-systems': 'sistemas de design|sistema de design|design system|design systems',
    'distributed-systems': 'sistemas distribuídos|arquiteturas distribuídas|sistema distribuído',
    'domain-driven-design': 'design orientado a domínio|design orientado ao domínio',
    docker: 'contêineres|containers|contentores|conteinerização|containerização',
    'end-to-end-testing':
      'testes de ponta a ponta|testes end to end|testes e2e|testes ponta a ponta',
    'event-driven-design':
      'arquitetura orientada a eventos|arquiteturas orientadas a eventos|arquitetura baseada em eventos|arquitetura de eventos',
    git: 'controle de versão|controlo de versões|versionamento de código|controle de versionamento|versionamento',
    'how-the-internet-works': 'redes de computadores',
    'incident-response': 'plantão|sobreaviso|gestão de incidentes|resposta a incidentes|plantões',
    'integration-testing': 'testes de integração|teste de integração',
    internationalisation: 'internacionalização|localização de software',
    'language-model-apis': 'modelos de linguagem|grandes modelos de linguagem|IA generativa',
    'load-balancing': 'balanceamento de carga|balanceadores de carga',
    'load-testing': 'testes de carga|teste de carga|testes de performance|testes de desempenho',
    logging: 'gestão de logs|centralização de logs|gerenciamento de logs',
    'message-queues':
      'filas de mensagens|fila de mensagens|mensageria|filas|sistemas de mensageria|mensagens assíncronas|broker de mensagens',
    microservices:
      'microsserviços|microserviços|arquitetura de microsserviços|arquitetura de microserviços|micro serviços|microsserviço',
    monitoring: 'monitoramento|monitorização|monitoria de aplicações',
    'multi-factor-authentication': 'autenticação de dois fatores|autenticação multifator',
    nosql:
      'bancos de dados NoSQL|bancos NoSQL|bases de dados NoSQL|banco de dados NoSQL|bancos não relacionais|bancos de dados não relacionais',
    'object-oriented-programming':
      'programação orientada a objetos|POO|orientação a objetos|orientada a objetos',
    observability: 'observabilidade',
    'performance-tuning':
      'otimização de desempenho|otimização de performance|escalabilidade|melhoria de performance',
    'query-tuning':
      'otimização de consultas|otimização de queries|otimização de consultas SQL|tuning de queries',
    refactoring:
      'refatoração|refactoração|dívida técnica|código legado|débito técnico|débitos técnicos|sistemas legados',
    'relational-model':
      'bancos de dados relacionais|banco de dados relacional|bases de dados relacionais|base de dados relacional|bancos relacionais|modelo relacional',
    replication: 'replicação',
    'responsive-design':
      'design responsivo|layouts responsivos|layout responsivo|design responsive|web design responsivo|interfaces responsivas|responsividade',
    rest: 'API REST|APIs REST|serviços REST|API RESTful|APIs RESTful|APIs Rest',
    'schema-design':
      'modelagem de dados|modelagem de banco de dados|modelagem de bancos de dados|modelação de dados|desenho de bases de dados',
    'schema-migrations':
      'migrações de banco de dados|migrações de base de dados|migrações de esquema|migrations de banco',
    'screen-reader-testing': 'leitores de tela|leitores de ecrã|leitor de tela',
    'security-testing':
      'testes de penetração|testes de intrusão|testes de segurança|teste de invasão|testes de invasão',
    'system-design':
      'arquitetura de software|arquitetura de sistemas|desenho de sistemas|design de sistemas|projeto de sistemas',
    'technical-writing': 'documentação técnica|redação técnica|escrita técnica',
    'threat-modelling': 'modelagem de ameaças|modelação de ameaças',
    transactions: 'transações de banco de dados|transações',
    'unit-testing':
      'testes unitários|teste unitário|testes automatizados|testes automáticos|testes de unidade|automação de testes|desenvolvimento orientado a testes|desenvolvimento guiado por testes',
    'web-performance': 'performance web|desempenho web|tempo de carregamento',
    'working-with-a-team':
      'metodologias ágeis|métodos ágeis|metodologia ágil|ágil|ágeis|equipes multidisciplinares|equipe multidisciplinar|times multidisciplinares|time multidisciplinar|time ágil|ambiente ágil|squad multidisciplinar|equipas multidisciplinares|equipa multidisciplinar|agile|agilidade',
    'readable-code': 'código limpo|código legível',
    'semantic-html': 'HTML semântico',
    'infrastructure-as-code': 'infraestrutura como código',
    'owasp-top-ten': 'segurança web|segurança de aplicações|segurança da informação em aplicações',
    payments:
      'meios de pagamento|gateways de pagamento|gateway de pagamento|processamento de pagamentos',
    'third-party-apis':
      'integração com APIs|integração de APIs|APIs de terceiros|integrações com APIs|integração com APIs de terceiros|integração com sistemas de terceiros|integrações com terceiros',
    'state-management': 'gerenciamento de estado|gestão de estado',
    'stored-procedures': 'procedimentos armazenados',
    'database-indexes': 'índices de banco de dados|índices',
  },
}
