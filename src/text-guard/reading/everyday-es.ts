/** Common Spanish words that are a slip away from a word of the lexicon and mean nothing of it. Accents are left out. */
export const everydayEs = `
  abandona abeja abra abran abri abril abrira abrire abro acera acero activar acto actua actuar actuas acusa agarre ahogado aires alcanza
  alejado almas alquilar aman amarillo amas ambas americana americano anciana anciano andando andar anunciar aparte apolo apretado
  aproximadamente arana armar arregla arregle articulo artista asesinado asumo asusto atajo atrasado audicion automatico ayudado ayudan
  ayudar ayudara ayudaremos ayude ayudo bahia bailarin bajare baje bala balas bandido bando barco barcos barril barro beber bella bello
  bendiga bendita bendito bestia bestias bienes billar blancos bola bolas bolos bolso bondad bonos bordo boxeo brilla brindo burla
  buscaremos busco cabra caen caera cago caia caiga caigo caliente calientes calla callas calme cambiado cambiara cambie cambies camina
  canales canalla cansada canse canta canto caos capilla capturar cargamento carino carla carlos casar casare causar causo cerdo cero
  cerrando cerre certeza chatarra chaval chinos chispas choca chupa circulo clavo clima cocinero cogi cogido colina colocar cometi
  cometiendo comido comio comoda complace compre comprension comprometido comun concedido conciencia condesa conducto conjunto conocer
  conoci consideran construccion contado contar conte contenta contento conteste contesto continuar continuen controles corra corran corre
  corren corres corria corta cortas corten costas costo crea creado crean crear creas crece cree creen creer crees crei creias creido
  cristo critica cuanta cuartel cuelga cuente cuentes cuerno cuidadoso culo culos culpar cumplo curado daba damos daran daras deba deber
  debi debil debio declarar dedos dejara dejaria delgada delgado demanda demas derecho descansa descanse descarga descenso descripcion
  desee desesperados despacio despierten deten detiene dicho dinos directo directores dispara disparan disparare disparas duda dudas
  duerma dulce educado electrico elfos ello emocionante enamore enano enanos encantada encantadas encantado encantados encantan encantaron
  encargara encargaremos encontrara encontraran encontraremos enfermeria enfrentar enganada enganado enganados enganaron engano entablado
  entablaron entera enteras entere entero enterrada enterrado entierro entrado entrara entremos entren escala escapar escena esclavo
  esclavos esfera espada esperad esperado esperaremos espere espia esposa estaca estando estara estaran estare estatua esten estrello
  estreno estudie estuve estuvieran evidente exista existen explorador explorar extremadamente falla falle farsa fiel figura filmar filme
  flecha forma forman formas formen fracasado fraude fria fuente fueran funcionara furia gafas galeria ganador ganando gesto golpe gorda
  gorila gotas grano griegos gritar guarida gustar habiendo habil habra habran habre habrian hacha haga hagas halla hallar halle hambre
  haran haras haria harian harta harto hayan hicieran hirieron impacto impulso incidente independencia independiente indicado industria
  informa informacion informante informar iniciar inicio inmediato interes interesa intereses interrumpir investigador investigar jugada
  jugado junio jurar justa justo larga leal leia leones letal levanta levante leve libera ligero lisa litro llamare llegaran llora llover
  lobos localizado locas locos logras magia mala mancha mantienen manzana manzanas mapas marcador marica marino mata matan matando matara
  matare matas maten materiales medicacion mejora mejores mente mentir meto mientas milla millas ministro mirada miras miseria moderno
  modos moneda monje monton moria morira moriras mostrare motores movido mucha muere mueres muerta muerto muestra muneco musico nacer
  naves negar nerviosa nervioso niega niego notar nubes nudos odie ofender ogros oigan olas oler olor onda ondas operacion operar opina
  ordinario oren organizacion oyes pagamos pagara pagaran pagare paises palos panales papeleo parado parados paramedicos paramos parar
  pare parecio paren pares pasare pasear pasemos pata patada patadas patan patas patear pavos pedi pedire pedo pegado pegar peleado
  perderemos perdon perdona perla permanecer personales pesado pesar pido pierda pieza pintor pito placer plaga plana plano planos planta
  plantas podre pongan ponia potencial practica precaucion preciso preguntado preguntare pregunte prensa preocupado preocupan preocupe
  preocupo preparados preparo presiento primero prisa problema productor proposito prudente pruebe pude pudieron puno punta puse quedare
  quedaremos quema quemo queramos querida querra querran querria quieta quieto quietos quise quiza rabia rama raras raros rastro ratas
  raton rayos recado recepcion recibi recuerdas recuerdes recuerdo refresco reino reir relacion repite reportar reportera represento
  requiere respecto respeta respetable respira respire responda responden reves revolucion reyes ries ringo roba roban rodar rodeado rompi
  ruina saben sabido sabiendo sabio sabran sabre sabria salga salgo salta salte saluda saludo salva sano sato sean seca secreta secretas
  secuestrado seda segui seguida seguido seguidos seguir seguiran seguire segura selva senado senadora senoria senos sensores sentar
  sentimos sentir sepamos separamos sere seres serian serio serios servir sesos sida sienta sientas siente sientes siento sigas simio
  sintio sirva sirve sirves sobredosis sobrevivio socio soldado solia solitaria soltar sombra sonado sonda sospecho suba subido subo
  succion sucio sucios suelo suelta suelto suene suero suiza tabaco tactica talento talentos tantas tarda tarta telegrama temas temer
  temes temia templo temprano teneis tenes tengan tengo termina terminado terminamos tinta tiros tito tocado tomes tontos tortura tragico
  traiga traigas traje trajes tratar trataste trate traten trates trenes tribu tronco truco trucos unico unidas util valia valle vano vean
  veas velo venas vencer vencido venga vengo venido veran veras vere verga veria verme verte vestir viaja vibora viera violacion violenta
  violento vivi voces volado volvi vuela vuelto vuelvan vuelvo yate zapato`;
