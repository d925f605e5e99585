import type { SampleTexts } from '../examples.ts';

export default {
  words: {
    stories: 'noticias',
    network: 'rede',
    people: 'pessoas',
    tags: 'temas',
    sectors: 'oficios',
    towns: 'cidades',
  },
  tagline: 'Bons lugares, fáceis de encontrar',
  description:
    'Uma agência em {town} para lojas, restaurantes e oficinas. Pomos em ordem morada, horários e entrada, e depois deixamos falar os clientes.',
  sector: 'Mesa e forno',
  tag: 'Encontrar a porta',
  street: 'Rua do Exemplo',
  story: {
    title: 'Toda a recomendação começa numa porta',
    description: 'A nossa primeira notícia: porque volta quem encontra a porta, e o que passará a ler aqui.',
    coverAlt: 'Uma fila de portas em arco nos tons de uma só cor; uma está aberta e iluminada',
    body: `Ninguém recomenda um lugar que não conseguiu encontrar. Por isso a nossa primeira notícia fala de uma porta.

A duas ruas daqui há uma padaria. O pão merece a caminhada, e durante anos as pessoas passaram sem a ver: a tabuleta está muito alta e as portas são duas. Até que alguém escreveu uma frase no vidro: *é a da esquerda, e está aberta.*

> «Já ninguém telefona para perguntar o caminho. Telefonam para encomendar.»

## O que encontra aqui

- **Notícias** das empresas para quem trabalhamos, nas línguas que os clientes delas leem.
- **A rede**: quem são, onde estão, quando abrem.
- **Pessoas**, as que aceitaram ser nomeadas.

*Esta notícia é um exemplo. Escreva a sua no lugar dela: está na pasta \`content/posts\`, e o README explica como.*`,
  },
  client: {
    name: 'Padaria Exemplo',
    description:
      'Pão de fermentação natural, acabado de sair do forno às sete e às dezasseis. A porta é a da esquerda.',
    photoAlt: 'Uma montra com toldo às riscas e duas portas em arco; a da esquerda está iluminada',
    entrance: 'A porta da esquerda das duas, sob o toldo às riscas. É a que tem a luz acesa.',
    stop: 'Praça do Exemplo',
    landmark: 'O relógio da esquina',
    commonMistake: 'A porta da direita é dos vizinhos. São gente paciente, mas não têm pão.',
    stepFree: 'Sem degraus, e pela porta passam dois a par.',
    body: `A loja é pequena, e o cheiro a pão chega até à esquina. Sob o toldo às riscas há duas portas: a da esquerda é da loja, a da direita é dos vizinhos.

## Bom saber

1. O pão de centeio sai à sexta-feira e ao meio-dia já acabou.
2. Quem traz o saco de casa paga dez cêntimos a menos.
3. Os bolos encomendam-se com dois dias de antecedência.

*Esta empresa é um exemplo. Os dados estão em \`client.yaml\`, e este texto ao lado.*`,
  },
  person: {
    name: 'Ana Exemplo',
    role: 'Vai ver',
    bio: 'Passa três vezes diante de uma porta antes de escrever a morada, uma delas já de noite. Responde no dia seguinte, nunca de madrugada.',
    photoAlt: 'Um retrato desenhado nos tons de uma só cor',
  },
  mention: {
    by: 'uma cliente',
    quote:
      'Os vizinhos mandaram-nos para a porta da esquerda. Já têm prática, e recomendaram-nos o de centeio.',
  },
  about: {
    title: 'Quem somos',
    menu: 'Quem somos',
    description: 'Quem somos, como trabalhamos e porque começamos sempre pela porta.',
    body: `Trabalhamos para lojas, restaurantes e oficinas das redondezas. O nosso ofício é que se encontrem: no mapa, à hora certa, pela porta certa. O resto fazem-no os clientes, porque quem foi bem recebido conta a outros.

## Como trabalhamos

- **Vamos ver.** Todo o trabalho começa a pé, como se não soubéssemos o caminho.
- **Pomos em ordem.** Uma morada, um ponto no mapa, um horário, em toda a parte os mesmos.
- **Respondemos** a quem escreveu, no dia seguinte.

*Esta página é um exemplo. Conte aqui quem são, e o que não fazem.*`,
  },
  contact: {
    title: 'Contactos',
    description: 'Onde estamos, como nos encontrar e o que escrever.',
    body: `Bastam três linhas: o nome do lugar, a cidade, e o que pergunta ao telefone quem não o encontra. Respondemos em dois dias úteis, mesmo quando a resposta é não.

*Esta página é um exemplo. Morada, telefone e e-mail estão em \`site.yaml\`.*`,
  },
  privacy: {
    title: 'Privacidade',
    description: 'Sem cookies, sem pedidos a terceiros, e as pessoas só são nomeadas se concordarem.',
    body: `Esta página é curta porque há pouco a dizer.

## Quando lê estas páginas

- **Sem cookies**, e nada que o siga de página em página. Por isso não vê nenhum aviso.
- **Sem pedidos a terceiros.** As letras e as imagens vêm do nosso servidor. Os mapas de outras empresas só abrem se clicar neles, e a partir daí valem as regras delas.

## O que o servidor anota

Como qualquer servidor, o nosso anota os pedidos a que responde: endereço, hora, página, navegador. Precisa disso para funcionar. As notas são apagadas ao fim de catorze dias.

## As pessoas nestas páginas

Escrevemos o nome de alguém ou mostramos o seu retrato só com o seu consentimento, e guardamos a resposta com a data. Uma linha para [info@example.com](mailto:info@example.com) retira-o; não é preciso dizer porquê.

## Quem é responsável

A agência cujo nome e morada estão no fundo desta página.

*Esta página é um exemplo. Antes de publicar o site, peça que a leia quem vos aconselha em proteção de dados.*`,
  },
} satisfies SampleTexts;
