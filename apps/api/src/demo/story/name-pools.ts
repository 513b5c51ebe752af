/** Given and family names that are at home in one culture. */
export interface NamePool {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Names by culture. Family names that change with gender are left out. */
export const namePools: Readonly<Record<string, NamePool>> = {
  iberian: {
    given: words('Beatriz Duarte Inês Rodrigo Marisol Álvaro Leonor Tomás Lucía Joaquim Catarina Iker'),
    family: words(
      'Amorim Figueiredo Quintanilla Castellanos Saavedra Mourão Valadares Echeverría Pinheiro Salgado Barragán Teles Urrutia Cordeiro',
    ),
  },
  french: {
    given: words('Camille Étienne Solène Bastien Maëlle Thibault Élodie Gaspard Noémie Yannick Clémence'),
    family: words(
      'Delacourt Marchandeau Bellanger Roussillon Tessier Guérin Lemaître Fontanel Vauquelin Besnard Charpentier Morvan Pelletier Ollivier',
    ),
  },
  german: {
    given: words(
      'Annegret Matthias Liesel Jannik Henrike Korbinian Saskia Ruprecht Mareike Falk Wiebke Götz',
    ),
    family: words(
      'Brandstätter Ehrlinger Kaltenbach Rosenthal Weidemann Krügel Steinhoff Lüttge Vollmer Haselbach Großkopf Pfeifer Wiesner Möllers',
    ),
  },
  british: {
    given: words('Callum Imogen Rhys Harriet Alasdair Niamh Gareth Philippa Declan Rowan Bronwen'),
    family: words(
      'Ashworth Pemberton Gallacher Llewellyn Hargreave Whitlock Drummond Kinsella Fairweather Trevena Blackwood Mulcahy Redfern O’Driscoll',
    ),
  },
  nordic: {
    given: words('Sigrid Torbjørn Astrid Mikkel Linnéa Eirik Kaisa Jesper Ragnhild Väinö Ylva'),
    family: words(
      'Solvang Lindqvist Nygaard Bergström Haugen Kjærgaard Virtanen Dalgaard Sjöberg Rønning Laaksonen Holmberg Thorsen Ekelund',
    ),
  },
  dutch: {
    given: words('Maartje Joost Fenna Wouter Liesbeth Sander Tineke Bram Griet Ruben'),
    family: words(
      'Hoekstra Verschuren Dijkgraaf Wijnands Peeters Kuipers Claessens Terpstra Goossens Brouwers Oosterling Vermeiren',
    ),
  },
  italian: {
    given: words('Ginevra Lorenzo Chiara Emanuele Ornella Fabrizio Serena Tullio Beatrice Davide'),
    family: words(
      'Bonfanti Moscatelli Ferrarese Tagliabue Zanetti Carminati Pellegrino Sartori Lombardi Guidotti Baldassarre Rinaldi',
    ),
  },
  slavic: {
    given: words('Zofia Tadeusz Ludmila Ondřej Jagoda Radek Milena Wojciech Tereza Kazimierz Danuta'),
    family: words(
      'Nowak Wójcik Mazur Dudek Kubiak Sobczak Jelínek Kučera Beneš Zając Wróbel Pospíšil Stępień Marek',
    ),
  },
  turkish: {
    given: words('Elif Kerem Defne Serkan Nilüfer Tarık Zeynep Orhan Şule Barış'),
    family: words('Aksoy Karaca Özdemir Yalçın Ertuğrul Güneş Tekin Bayraktar Sarıkaya Doğan Uçar Çetinel'),
  },
  aegean: {
    given: words('Eleni Stavros Ioana Bogdan Despina Nikos Mihaela Andrei Kalliopi Sorin'),
    family: words(
      'Papadakis Ionescu Kanellos Dumitru Stathakis Munteanu Vlachos Petrescu Zervas Constantin Makris Ungureanu',
    ),
  },
  indian: {
    given: words('Kavya Rohan Ananya Vikram Lakshmi Arjun Meera Sanjay Ishita Farhan Nandini'),
    family: words(
      'Raman Deshpande Banerjee Iyer Malhotra Chaudhuri Pillai Kulkarni Sethi Venkatesan Ghosh Ahluwalia Qureshi Nambiar',
    ),
  },
  eastAsian: {
    given: words('Soo-jin Haruto Mei-Lin Jiho Yuki Weijun Minh Aiko Thanh Xiulan Kenji'),
    family: words('Baek Nakamura Zhou Tran Hwang Ishikawa Lin Nguyen Fujimoto Cheung Seo Kuroda Phan Guo'),
  },
  african: {
    given: words('Adaeze Tunde Grace Kwabena Fatoumata Chidi Abena Sipho Wanjiru Emeka Zainab'),
    family: words(
      'Balogun Adeyemi Mensah Nwosu Keïta Okafor Diallo Mwangi Asante Dlamini Eze Ndiaye Osei Kamau',
    ),
  },
  levantine: {
    given: words('Leila Karim Dilnoza Samir Nasrin Rashid Yasmin Omid Hala Tariq Parisa'),
    family: words(
      'Farahani Mansour Karimova Khoury Rahimi Nasser Tehrani Sabbagh Darwish Yazdani Haddadin Azizi',
    ),
  },
  american: {
    given: words('Ximena Dashiell Marcela Thiago Delphine Wesley Jandira Everett Luciana Hollis'),
    family: words(
      'Ruelas Whitaker Albuquerque Montrose Cavalcanti Beauregard Novaes Harlan Fontoura Lassiter Peixoto Delgadillo',
    ),
  },
};

/** The culture most people of a country's companies are taken from. */
export const homeCulture: Readonly<Record<string, string>> = {
  PT: 'iberian',
  ES: 'iberian',
  FR: 'french',
  IT: 'italian',
  GR: 'aegean',
  RO: 'aegean',
  US: 'american',
  CA: 'american',
  BR: 'american',
  DE: 'german',
  AT: 'german',
  CH: 'german',
  PL: 'slavic',
  CZ: 'slavic',
  TR: 'turkish',
  GB: 'british',
  IE: 'british',
  NL: 'dutch',
  BE: 'dutch',
  SE: 'nordic',
  NO: 'nordic',
  DK: 'nordic',
  FI: 'nordic',
};
