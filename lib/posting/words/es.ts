import type { Language } from './language'

export const ES: Language = {
  common:
    'el la los las de del con en y un una para por que tu tus se es son o al como nuestro nuestra nuestros nuestras más lo su sus eres somos trabajarás buscamos nos te está requisitos imprescindibles imprescindible conocimientos experiencia valorable deseable desarrollador desarrolladora usamos funciones también',
  headings: {
    nice: `deseable|deseables|(requisitos|conocimientos|habilidades|experiencia) (deseables|deseable|deseados|opcionales|valorables|adicionales|complementarios)|se (valora|valorará|valorarán|valoran)|se (valora|valorará|valorarán|valoran) (positivamente|también|además)|valorable|valorables|valoramos|valoraremos|(sería|serían) (un plus|ideal|genial|deseable|deseables|bueno|un extra|interesante)|un plus|plus|bonus|puntos extra|puntos extras|extras|nos encantaría|opcional|opcionales|idealmente|suma puntos|suman puntos|sumarás puntos|(lo que|qué|que) (suma|te hará destacar|nos encantaría)|nice to have|ideal|no es imprescindible|no imprescindible|además|también valoramos|plus deseable|se agradece`,
    required: `requisitos|requisitos (mínimos|imprescindibles|técnicos|obligatorios|necesarios|básicos)|requerimientos|imprescindible|imprescindibles|obligatorio|obligatorios|necesario|(tu|el|) perfil|perfil (buscado|requerido|ideal)|(qué|lo que|que) (buscamos|necesitamos|esperamos|pedimos|necesitas|aportas|necesitamos de ti|esperamos de ti|te pedimos|debes tener|debes saber)|buscamos|conocimientos|conocimientos (requeridos|necesarios|técnicos)|experiencia|experiencia requerida|habilidades|habilidades (requeridas|técnicas)|competencias|qué necesitas|a quién buscamos|quién eres|sobre ti|debes (tener|saber|conocer)|(tienes|eres|cuentas con)|formación y experiencia|pedimos|exigimos|qué pedimos|must have`,
    excluded:
      'no (necesario|necesarios|requerido|se requiere|buscamos|es necesario|necesitas)|(lo que|qué|que) no (necesitas|buscamos|usamos|pedimos|exigimos|hace falta)|no (pedimos|exigimos)',
    other: `(tus|las|) (funciones|responsabilidades|tareas)|(tu|el) (rol|día a día|puesto|misión|equipo)|funciones|qué harás|lo que harás|qué vas a hacer|ofrecemos|qué ofrecemos|lo que ofrecemos|te ofrecemos|beneficios|ventajas|sobre nosotros|quiénes somos|la empresa|empresa|descripción|descripción del puesto|el puesto|contacto|salario|ubicación|condiciones|cómo aplicar|proceso de selección|(nuestro|nuestra) (stack|equipo|cultura|tecnología|producto)|stack|stack tecnológico|tecnologías|por qué nosotros|interesado`,
  },
  labels: {
    nice: 'plus|deseable|valorable',
    required: 'imprescindible|obligatorio|debes',
    excluded: 'no',
  },
  nice: `(un|es un|será un|sería un|serán un|serían un|como un|como) plus|plus|deseable|deseables|valorable|valorables|se (valora|valorará|valorarán|valoran|agradece)|se (valora|valorará|valorarán|valoran) (positivamente|muy positivamente|también)|(valoramos|valoraremos) (positivamente|)|(será|serán|es|son|sería|serían) (valorado|valorada|valorados|valoradas|deseable|deseables|bienvenido|bienvenida|bienvenidos|bienvenidas|útil|útiles|un extra|una ventaja|ideal|ideales|genial|un bonus|un punto a favor|bienvenido)|(bienvenido|bienvenida|bienvenidos|bienvenidas)|una ventaja|un punto extra|puntos extra|suma|suman|suma puntos|suman puntos|sumaría|opcional|opcionales|nos encantaría|nice to have|ayuda mucho|ayudaría|un extra|te enseñamos|te enseñaremos|mejor aún|mejor todavía`,
  ideally:
    'idealmente|preferiblemente|preferentemente|de preferencia|a ser posible|si puede ser|mejor si|plus si|incluso',
  demanded:
    '(es|son) (imprescindible|imprescindibles|obligatorio|obligatoria|obligatorios|obligatorias|necesario|necesaria|necesarios|indispensable|indispensables|un requisito)|debes (conocer|saber|tener|dominar)|tienes que|hace falta|se (requiere|requieren|exige|exigen)',
  demand:
    'imprescindible|imprescindibles|obligatorio|obligatoria|obligatorios|indispensable|necesario|necesaria|requerido|requerida|requisito|requisitos|mínimo|mínima|al menos|años|sólida|sólido|sólidos|amplia|demostrable|dominio|excluyente',
  notAsked: `no (es|son|será|serán|está|están) (necesario|necesaria|necesarios|necesarias|requerido|requerida|requeridos|relevante|parte de|usado|usados|preciso)|no (se requiere|se requieren|se necesita|se necesitan|se usa|se usan|se utiliza|se utilizan|se exige|se pide|hace falta|hacen falta|necesario|necesaria|requerido|importa)|(está|están) (siendo|) (reemplazado|reemplazados|retirado|retirados|sustituido|sustituidos)|(será|serán) (reemplazado|reemplazados|retirado|retirados|sustituido|sustituidos|sustituida|retirada)|(lo|los|la|las) estamos (retirando|reemplazando|sustituyendo|abandonando)|no hace falta (conocerlo|conocerla|saberlo)|no (lo|los|la|las) (usamos|necesitas|necesitamos|pedimos)|(está|están|corre|corren) a cargo de otro equipo|(lo|la|los|las) lleva otro equipo`,
  notMust: `no (es|son|será|serán|resulta) (un|una|) (requisito|requisitos|obligatorio|obligatoria|obligatorios|obligatorias|imprescindible|imprescindibles|indispensable|indispensables|condición|excluyente|excluyentes|requisito imprescindible|requisito indispensable|requisito obligatorio|estrictamente necesario|obligación|must)|no (imprescindible|imprescindibles|obligatorio|obligatoria|excluyente|excluyentes|indispensable)|sin ser (un|) (requisito|imprescindible|imprescindibles|obligatorio|excluyente)`,
  negators:
    'no|nunca|jamás|ni|ningún|ninguno|ninguna|tampoco|nada de|ya no|dejamos de usar|dejar de usar',
  without: 'sin|en lugar de|en vez de|excepto|salvo|a excepción de|menos',
  neutral: 'al menos|por lo menos|cuando menos|más o menos',
  affirmed: `no (solo|sólo|solamente|únicamente|dudes|dude|importa|obstante|te preocupes|te asusta|te asustan|te da miedo|te dan miedo|tengas miedo|hay problema|pasa nada|tiene secretos|tienen secretos|menos|paramos|temas|te pierdas|te cortes|es solo|es ningún problema|apto)|nunca (dejas|dejamos|paramos|te aburres|te aburrirás|es tarde|para|pares|olvides)|ningún (problema|secreto|misterio)|sin (embargo|duda|dudas|problema|problemas|miedo|parar|olvidar|dudar|dificultad|límites|ayuda|supervisión|descanso|ninguna duda)|ni (que decir|un día)|no sin|nunca sin|no te (aburres|aburrirás)`,
  leaving:
    'usábamos|reemplazar|reemplazamos|reemplazando|reemplaza|sustituir|sustituimos|sustituyendo|sustituye|abandonar|abandonamos|abandonando|retirar|retiramos|retirando|dejar atrás|dejamos atrás|dejando atrás|despedirnos de|decimos adiós a|decir adiós a|alejarnos de|migrar fuera de|eliminar|eliminamos|apagar|jubilar|jubilamos|deshacernos de|salir de',
  towards: 'por|con|a|hacia|para|en favor de|al',
  turns:
    'pero|sino|aunque|porque|ya que|pues|en cambio|necesario|necesaria|requerido|requerida|usamos|utilizamos|trabajamos|trabajarás|tenemos|buscamos|queremos|desarrollarás|y (nosotros|tú|te|trabajarás)|solo|cada día|a diario|todo (está|se|lo)',
  verbs:
    'es|son|era|será|tiene|tienen|está|están|puede|debe|corre|funciona|ayuda|hace|permite|lleva',
  and: 'y|e|así como|y también|junto con|además de',
  or: 'o|u|y o|o bien|o incluso|ya sea|o también',
  orSimilar:
    'o (similar|similares|equivalente|equivalentes|parecido|parecidos|otro|otra|otros|otras|comparable|algo similar|algo parecido|cualquier otro|cualquier otra|afines)|y similares|u (otro|otra|otros|otras)',
  oneOf:
    '(uno|una|alguno|alguna|al menos uno|al menos una|cualquiera) (de|entre) (los|las|estos|estas|nuestros|) (siguientes|lenguajes|frameworks|tecnologías|)|algún (lenguaje|framework) como|ya sea',
  suchAs:
    'como|tales como|tal como|por ejemplo|p ej|ej|por ej|entre otros|tipo|i e|e g|en particular|incluyendo',
  speaksOfSkill:
    'experiencia|conocimiento|conocimientos|dominio|manejo|desarrollador|desarrolladora|desarrollo|desarrollar|desarrollando|programador|programadora|programación|programar|programando|ingeniero|ingeniera|lenguaje|lenguajes|framework|frameworks|tecnologías|herramientas|stack|código|escrito|escritos|servicios|usamos|utilizamos|trabajamos|backend|años|nivel|soltura|bases|sólida|sólidos|avanzado',
  prepositions: 'en|con|de|sobre|del|como|son|es|usando|a|nuestro',
  speaksOfWork:
    'developer|desarrollador|servicios|servicio|framework|stack|aplicaciones|aplicación|api|apis|backend|frontend|código|es nuestro|hooks|tests',
  aboutEmployer: 'sobre|acerca de|empresa|compañía|el equipo de|equipo de|somos|por qué',
  companies:
    '(clientes|empresas|marcas|compañías|socios|startups|equipos|fundadores|partners) (como|tales como|de|en)|(antes|anteriormente|previamente) en|ex|fundada por|fundado por|respaldados por|respaldada por|financiada por|filial de|partner de|adquirida por|parte del grupo',
  employerBefore: 'únete a|unirte a|bienvenido a|la empresa',
  employerAfter:
    's l|slu|busca|es una (empresa|compañía|startup|consultora|multinacional)|contrata|selecciona',
  contact:
    '(encuéntranos|síguenos|búscanos|visítanos|contáctanos|conócenos|escríbenos|nos encuentras|puedes encontrarnos|mira nuestro código) (en|por|a través de|)|(tu|nuestro|un|enlace a tu|link a tu|perfil de|perfil en|cuenta de|cuenta en|perfil|enlace de|enlace a) (github|gitlab|bitbucket)|(github|gitlab|bitbucket) (perfil|cuenta|página)|(en|por) linkedin|linkedin (y|o)|(aplica|postula|envía tu candidatura|solicitud) (en|por|a través de|vía)',
  everyday: 'express|rest|play|ember|index',
  names: {
    accessibility: 'accesibilidad|accesibilidad web',
    algorithms: 'algoritmos|algoritmia',
    'api-contracts': 'diseño de APIs|diseño de API|desarrollo de APIs|desarrollo de API',
    'api-security': 'seguridad de APIs|seguridad en APIs',
    authentication: 'autenticación',
    authorization: 'autorización|control de acceso|control de accesos|gestión de permisos',
    'background-jobs': 'tareas en segundo plano|tareas programadas|procesos en segundo plano',
    backups: 'copias de seguridad|copia de seguridad|respaldos',
    caching: 'almacenamiento en caché|gestión de caché|estrategias de caché',
    'cloud-basics':
      'plataformas cloud|servicios cloud|infraestructura cloud|computación en la nube|servicios en la nube|infraestructura en la nube|entornos cloud|plataformas en la nube',
    'code-review': 'revisión de código|revisiones de código',
    'command-line': 'línea de comandos|línea de órdenes',
    concurrency: 'concurrencia|programación concurrente|programación asíncrona|paralelismo',
    'continuous-delivery': 'entrega continua|despliegue continuo|despliegues continuos',
    'continuous-integration': 'integración continua|CI/CD|pipelines de CI/CD',
    'cryptography-basics': 'cifrado|criptografía',
    'data-privacy': 'RGPD|protección de datos|datos personales|privacidad de datos',
    'data-processing':
      'procesamiento de datos|pipelines de datos|procesos ETL|flujos de datos|canalizaciones de datos',
    'data-structures': 'estructuras de datos|algoritmos y estructuras de datos|estructura de datos',
    'data-visualisation': 'visualización de datos',
    debugging: 'depuración|resolución de incidencias técnicas',
    'design-patterns': 'patrones de diseño',
    'design-systems': 'sistemas de diseño|sistema de diseño|design system|design systems',
    'distributed-systems': 'sistemas distribuidos|arquitecturas distribuidas|sistema distribuido',
    'domain-driven-design': 'diseño guiado por el dominio|diseño orientado al dominio',
    docker: 'contenedores|contenedores Docker',
    'end-to-end-testing':
      'pruebas de extremo a extremo|pruebas end to end|tests end to end|tests e2e|pruebas e2e|tests de extremo a extremo',
    'event-driven-design':
      'arquitectura orientada a eventos|arquitecturas orientadas a eventos|arquitectura dirigida por eventos|arquitectura basada en eventos|arquitecturas basadas en eventos',
    git: 'control de versiones|sistemas de control de versiones',
    'how-the-internet-works': 'redes informáticas',
    'incident-response':
      'guardias|gestión de incidencias|gestión de incidentes|respuesta a incidentes',
    'integration-testing': 'pruebas de integración|tests de integración|test de integración',
    internationalisation: 'internacionalización|localización de software',
    'language-model-apis': 'modelos de lenguaje|grandes modelos de lenguaje|IA generativa',
    'load-balancing': 'balanceo de carga|balanceadores de carga',
    'load-testing': 'pruebas de carga|tests de carga|pruebas de rendimiento',
    logging: 'gestión de logs|registro de logs|centralización de logs',
    'message-queues':
      'colas de mensajes|colas de mensajería|cola de mensajes|mensajería asíncrona|bus de mensajes|broker de mensajes|brokers de mensajería',
    microservices:
      'microservicios|arquitectura de microservicios|microservicio|arquitecturas de microservicios',
    monitoring: 'monitorización|monitoreo|monitorización y alertas',
    'multi-factor-authentication':
      'autenticación de dos factores|doble factor|autenticación multifactor',
    nosql: 'bases de datos NoSQL|bases de datos no relacionales|base de datos NoSQL',
    'object-oriented-programming': 'programación orientada a objetos|POO|orientación a objetos',
    observability: 'observabilidad',
    'performance-tuning':
      'optimización de rendimiento|optimización del rendimiento|escalabilidad|mejora del rendimiento',
    'query-tuning':
      'optimización de consultas|optimización de consultas SQL|optimización de queries',
    refactoring: 'refactorización|deuda técnica|código heredado|código legacy|código legado',
    'relational-model':
      'bases de datos relacionales|base de datos relacional|modelo relacional|bases relacionales',
    replication: 'replicación',
    'responsive-design':
      'diseño responsive|diseño adaptativo|diseño web adaptativo|maquetación responsive|diseño responsivo',
    rest: 'API REST|APIs REST|servicios REST|API RESTful|APIs RESTful',
    'schema-design':
      'modelado de datos|diseño de bases de datos|modelado de bases de datos|diseño de base de datos',
    'schema-migrations':
      'migraciones de base de datos|migraciones de bases de datos|migraciones de esquema',
    'screen-reader-testing': 'lectores de pantalla|lector de pantalla',
    'security-testing':
      'pruebas de penetración|tests de penetración|pruebas de seguridad|pentesting',
    'system-design':
      'arquitectura de software|diseño de sistemas|arquitecturas de software|arquitectura software',
    'technical-writing': 'documentación técnica|redacción técnica',
    'threat-modelling': 'modelado de amenazas',
    transactions: 'transacciones',
    'unit-testing':
      'pruebas unitarias|tests unitarios|test unitarios|pruebas automatizadas|tests automatizados|pruebas automáticas|tests automáticos|desarrollo guiado por pruebas|automatización de pruebas|testing automatizado',
    'web-performance': 'rendimiento web|tiempos de carga',
    'working-with-a-team':
      'metodologías ágiles|metodología ágil|ágil|metodologías agile|equipos multidisciplinares|equipo multidisciplinar|entorno ágil|equipo ágil|equipos ágiles|agile|agilidad',
    'readable-code': 'código limpio|código legible',
    'semantic-html': 'HTML semántico',
    'infrastructure-as-code': 'infraestructura como código',
    'owasp-top-ten': 'seguridad web|seguridad de aplicaciones|seguridad en aplicaciones web',
    payments: 'pasarelas de pago|pasarela de pago|procesamiento de pagos|medios de pago',
    'third-party-apis':
      'integración de APIs|integración con APIs de terceros|APIs de terceros|integración de API|integraciones con terceros',
    'state-management': 'gestión de estado|gestión del estado|manejo de estado',
    seo: 'posicionamiento web',
    'stored-procedures': 'procedimientos almacenados|procedimiento almacenado',
    'database-indexes': 'índices de base de datos|índices',
  },
}
