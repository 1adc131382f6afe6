// How wide each shipped character is in each face: a table made by scripts/fonts.mjs, never edited by hand.

/** The faces that the picture is set in. */
export type Face =
  | 'inter400'
  | 'inter500'
  | 'inter600'
  | 'inter700'
  | 'newsreader400italic'
  | 'newsreader500'
  | 'newsreader600';

/** The code points of the table in rising order, as hexadecimal ranges. */
export const CODE_POINTS =
  '20-7e a0-ac ae-148 14a-17f 218-21b 1e9e 2002-2003 2009-200b 2010-2014 2018-201a 201c-201e 2020-202' +
  '2 2026 202f 2032-2033 2039-203a 20a6 20a9-20ac 20b1 20b4 20b9-20ba 20bd 20bf 2122 2190-2193 2196-2' +
  '199 2212 2260 25cb 25cf';

/** For each of them its advance in thousandths of an em, two digits of base 36. */
export const ADVANCES: Readonly<Record<Face, string>> = {
  inter400:
    '7t80cyhlhurahw8ca5a5dxie80cs80a0hjbbgyh6hyghh8fqh7h8808eieieiee7quj6i6kak2gpgekqkn7hfviofpp3kxl9hr' +
    'l9hwhuhykoj6rdiyivhha5a0a5d3co8zfmh0fvh0g7aah1gf6q6qf96qocgfgoh0h0ageo93gffmmqf6fmfcbu99buie7t80fv' +
    'gzk5fa7ifsgfpecmg7ieiidacoiecace8zgagr807g8gdeg7manjoie7j6j6j6j6j6j6rmkagpgpgpgp7h7h7h7hkfkxl9l9l9' +
    'l9l9iel9kokokokoivhoh4fmfmfmfmfmfmphfvg7g7g7g76q6q6q6qg7gfgogogogogoiegogfgfgfgffmh0fmj6fmj6fmj6fm' +
    'kafvkafvkafvkafvk2jqkfh0gpg7gpg7gpg7gpg7gpg7kqh1kqh1kqh1kqh1kngflkgf7h6q7h6q7h6q7h6q7h6qnbdgfv6qio' +
    'f9elfp6qfp6qfp9gfn9zgj6qkxgfkxgfkxgfkxgfl9gol9gol9gorxrshwaghwaghwaghueohueohueohueohy93hyaghy93ko' +
    'gfkogfkogfkogfkogfkogfrdmqivfmivhhfchhfchhfc8qhueohy93jpdwrs522j009y9yi0dwrs79796pc8c8bpdndnfno052' +
    '67caaoaoleqimph0ijihhkf2gijhi6gzqin6qin6ljljljljieiepepe',
  inter500:
    '7f8gdqhrhyrli58pa9a9ehij8fcu8faahybjh4hfi8grhifvhhhi8f8rijijijenrajpi9kdk2grgdkskp7kfzj4fppdl0lbhu' +
    'ldi0hyi5kkjprvjhjchta9aaa9d9cv9dfsh6g1h6gbajh8gq7070fj70oogqgsh6h6arez9ggqfzn1fhfzfjc89mc8ij7f8gg1' +
    'h8khfh85fsgqpecpgwijihcxcpijcgcn9dgogp8f8c8qdhgwmpnuovenjpjpjpjpjpjprvkdgrgrgrgr7k7k7k7kknl0lblblb' +
    'lblbijlbkkkkkkkkjchzhifsfsfsfsfsfspfg1gbgbgbgb70707070gcgqgsgsgsgsgsijgsgqgqgqgqfzh6fzjpfsjpfsjpfs' +
    'kdg1kdg1kdg1kdg1k2k5knh6grgbgrgbgrgbgrgbgrgbksh8ksh8ksh8ksh8kpgqlvgq7k707k707k707k707k70nke0fz70j4' +
    'fjf6fp70fp70fp9yfratgm70l0gql0gql0gql0gqlbgslbgslbgss1roi0ari0ari0arhyezhyezhyezhyezi59gi5b2i59gkk' +
    'gqkkgqkkgqkkgqkkgqkkgqrvn1jcfzjchtfjhtfjhtfj91hyezi59gjvdwrs4t2f00auaui0dwrs7p7p75d6d3cjeieietpa4t' +
    '6odab4b4laranph6ioiyikfbgzjvi9h9qinuqinulmlmlmlmijijpepe',
  inter600:
    '708xejhwi2rwif92adadf0ip8vcx8vajicbrhbhoiih0hsg0hshs8v95ipipipf3rrk8ibkhk2gtgcktkq7pg4jjfppml3ldhx' +
    'lhi4i2ickgk8sck0jti4adajadddd19rfyhcg7hcgfathdh07a7aft7ap0h0gxhchcb1f99th0gbnbftgcfqcn9zcnip708xg7' +
    'hhktfn8sfsh0pecshmipigckcqipcmcv9rh2go8v9890djhmn3o6p7f3k8k8k8k8k8k8s5khgtgtgtgt7p7p7p7pkvl3ldldld' +
    'ldldipldkgkgkgkgjtiahwfyfyfyfyfyfypdg7gfgfgfgf7a7a7a7agih0gxgxgxgxgxipgxh0h0h0h0gchcgck8fyk8fyk8fy' +
    'khg7khg7khg7khg7k2kjkvhcgtgfgtgfgtgfgtgfgtgfkthdkthdkthdkthdkqh0m5h07p7a7p7a7p7a7p7a7p7ansejg47ajj' +
    'ftfqfp7afp7afpahfxbngq7al3h0l3h0l3h0l3h0ldgxldgxldgxs6rki4b1i4b1i4b1i2f9i2f9i2f9i2f9ic9ticbnic9tkg' +
    'h0kgh0kgh0kgh0kgh0kgh0scnbjtgcjti4fqi4fqi4fq9ai2f9ic9tk1dwrs4m2b00bqbqhzdwrs86867ke3dxdcfcfcdzqk4m' +
    '75e8bkbkl5s3onhcivjejjfmhgk8ibhiqiohqiohlolololoipippepe',
  inter700:
    '6l9efci1i7s8io9fahahfjiv9ad09aasiqbzhihyishai1g6i3i19a9jivivivfks8kriekkk2gvgbkukr7tg8jzfppwl6lfi0' +
    'lli9i7ijkckrsukikbigahasahdjd8a5g5higchigkb2hkhb7j7jg47jpdhbh1hihibbfka6hbgonmg4gqfxd1acd1iv6l9egc' +
    'hrl6fu9ffshbpecwiciviec7crivcsd4a5hggn9aa499dmicniohpkfkkrkrkrkrkrkrsekkgvgvgvgv7t7t7t7tl4l6lflflf' +
    'lflfivlfkckckckckbili9g5g5g5g5g5g5pagcgkgkgkgk7j7j7j7jgnhbh1h1h1h1h1ivh1hbhbhbhbgqhigqkrg5krg5krg5' +
    'kkgckkgckkgckkgck2kyl4higvgkgvgkgvgkgvgkgvgkkuhkkuhkkuhkkuhkkrhbmfhb7t7j7t7j7t7j7t7j7t7jo1f2g87jjz' +
    'g4gafp7jfp7jfpazg2chgt7jl6hbl6hbl6hbl6hblfh1lfh1lfh1sargi9bbi9bbi9bbi7fki7fki7fki7fkija6ijc9ija6kc' +
    'hbkchbkchbkchbkchbkchbsunmkbgqkbigfxigfxigfx9li7fkija6k7dwrs4d2700cmcmhydwrs8n8n81f0ese6g7g7d6ru4d' +
    '7mf7bzbzl1swpmhij1jvkjfvhxkmiehsqip5qip5lrlrlrlrivivpepe',
  newsreader400italic:
    '6h7h9lfrfrmfj35b7p7pc0ed6g9k69bafrfrfrfrfrfrfri2frfr747eedededcfp9ithdiykohcfzkdlg99bsjcfuq6kmkxge' +
    'kwhkf1hmkhiepjiwi4gy8uag8wedavdwdqd1aidub18kbodu7x74d879lbeycje5cwb09o8vedd2iidjd9bp8s6y8red6h6vfr' +
    'frc4fr6ye0dwn8cidoedfjdwated9l8tdwffg86qdw75bxe5lemjlhcaititititititqqiyhchchchc99999999kokmkxkxkx' +
    'kxkxedlakhkhkhkhi4gpfudqdqdqdqdqdqizaib1b1b1b17x7x7x7xcseycjcjcjcjcjedcyededededd9d3d9itdqitdqitdr' +
    'iyaiiyaiiyaiiyaikoemkoduhcb1hcb1hcb1hcb2hcb1kdbokdbokdbokdbolgdulhdu997x997x997x997y997xnbdgbs74jc' +
    'd8eafu79fu79fz7tfv8cgc90kmeykmeykmeykme1kxcjkxcjkxcjs3j9hkb0hkb0hkb0f19of19of19of19ohm8vhm8vhq96kh' +
    'edkhedkhedkhedkhedkhedpjiii4d9i4gybpgybpgybp8qf19ohm8vtjdwrs522j009y9yi0dvi86i6k6ebcbdb79udnbnhl52' +
    '5p9x898qfrfrmpfrfrfrhkfrfrfri6l5qin6qin6ljljljljediepepe',
  newsreader500:
    '687pacgcgcmgk95p8383c2e86u9y6mb7gcgcgcgcgcgcgcgcgcgc797le8e8e8ctotkcihjrlii6gul4mp9ucskuh7rslklrhh' +
    'lrinfuj0ljjprokijihv95b795e8bfdwd6fhchfrd3a1e3fy8379fj7snlg9eufyffbfb1a0fdeyl6egeycd8z6y8ze86875gc' +
    'gccvgc6yf9dwmqcmece8fbdwame89x9ddwg3h471dw7octeulem9l9cpkckckckckckcs7jri6i6i6i69u9u9u9uljlklrlrlr' +
    'lrlre8m5ljljljljjihvhwd6d6d6d6d6d6k3chd3d3d3d383838383f4g9eueueueueue8fdfdfdfdfdeyfeeykcd6kcd6kcd6' +
    'jrchjrchjrchjrchlifuljfri6d3i6d3i6d3i6d4i6d3l4e3l4e3l4e3l4e3mpfymqfy9u839u839u839u839u83nke0cs79ku' +
    'fjfvh77sh77sh97rh88ihp94lkg9lkg9lkg9lkfplreulreulreutmn2inbfinbfinbffub1fub1fub1fub1j0a0j0a0j2a6lj' +
    'fdljfdljfdljfdljfdljfdrol6jieyjihvcdhvcdhvcd91fub1j0a0vhdwrs4t2f00auaui0ebiw6r6s6ubzc0c3a2eibkin4t' +
    '61ap8j91gcgcnpgcgcgcikgcgcgci9mmqinuqinulmlmlmlme8ijpepe',
  newsreader600:
    '637wawgzgznakm5v8989c1e871a26vb9gzgzgzgzgzgzgzgzgzgz7h7qe8e8e8dfovl0j6jwltinh9len7abd8lhhqsglplyi3' +
    'lxjggbjglsk9skl3k3i694b995e8bfdwdmftcug3deaiefgc8g7pg485o4gof2g8frbzbgalfwfblqetfdct8z6v8ze8637ggz' +
    'gzcygz6vg0dwmpcseoe8fcdwaie8a59ldwgkhk78dw7xd1f7lzmnlydfl0l0l0l0l0l0svjwininininabababablvlplylyly' +
    'lylye8mblslslslsk3iiikdmdmdmdmdmdmkhcudededede8g8g8g8gfdgof2f2f2f2f2e8fjfwfwfwfwfdfqfdl0dml0dml0dn' +
    'jwcujwcujwcujwcultg8lvg3indeindeindeindfindeleefleefleefleefn7gcn9gcab8gab8gab8gab8gab8gnsejd87plh' +
    'g4gfhq85hq85hr83hr9fi59glpgolpgolpgolpg5lyf2lyf2lyf2u3n3jgbzjgbzjgbzgbbggbbggbbggbbgjgaljgaljhasls' +
    'fwlsfwlsfwlsfwlsfwlsfwsklqk3fdk3i6cti6cti6ct9agbbgjgalwfdwrs4m2b00bqbqhze6ir6y6z72cncncqa2fcbojk4m' +
    '69ba8l94gzgzongzgzgzjjgzgzgzibn1qiohqiohlolololoe8ippepe',
};
