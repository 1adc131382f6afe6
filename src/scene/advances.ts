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

/** What stands for no difference. */
export const EVEN = 648;

/** The face from which a face's widths are told as differences: they take less room. */
export const LIKE: Readonly<Partial<Record<Face, Face>>> = {
  inter500: 'inter400',
  inter600: 'inter500',
  inter700: 'inter600',
  newsreader500: 'newsreader400italic',
  newsreader600: 'newsreader500',
};

/**
 * For each of them its advance in thousandths of an em, or how much more that is than in the face that it is
 * like, plus `EVEN`: two digits of base 36.
 */
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
    'hmigisi6i4ibi9idi4i4iki5ifi2ifiaifi8i6i9iaiaiai5iaiaifidi5i5i5igigiji3i3i0i2hzi2i2i3i4igi0iai3i2i3' +
    'i4i4i4i7hwijiiijihici4iai4i6i7iei6i6i6i6i4i9i7ibiaiaiaiaicibi4i6i6ibibidibidibibidi7ieidiei5hmigi6' +
    'i9ici7ini0ibi0i3ipi5hzhni1i5i6i9ieiehyifiwiai3ipifibidigijijijijijiji9i3i2i2i2i2i3i3i3i3i8i3i2i2i2' +
    'i2i2i5i2hwhwhwhwihibiei6i6i6i6i6i6hyi6i4i4i4i4iaiaiaiai5ibi4i4i4i4i4i5i4ibibibibidi6idiji6iji6iji6' +
    'i3i6i3i6i3i6i3i6i0ifi8i6i2i4i2i4i2i4i2i4i2i4i2i7i2i7i2i7i2i7i2ibibibi3iai3iai3iai3iai3iai9iki4iaig' +
    'iaili0iai0iai0iii4iui3iai3ibi3ibi3ibi3ibi2i4i2i4i2i4i4hwi4ibi4ibi4ibi4ibi4ibi4ibi4ibi7idi7imi7idhw' +
    'ibhwibhwibhwibhwibhwibiiibihidihici7ici7ici7ibi4ibi7idi6i0i0hrhwi0iwiwi0i0i0igigigiyiviuivivh6jahr' +
    'ihj0igighwisj0i6i5ihj0i9ihiei3iai0ioi0ioi3i3i3i3i5i5i0i0',
  inter600:
    'hlihiti5i4ibiaidi4i4iji6igi3igi9iei8i7i9iai9iai5ibiaigiei6i6i6igihiji2i4i0i2hzi1i1i5i5ifi0i9i3i2i3' +
    'i4i4i4i7hwijihijihibi4i9i4i4i6iei6i6i6i6i4iai5iaiaiaiaiaiciai5i6i6iaiaidiaiciaicidi7ifidifi6hlihi6' +
    'i9ici6ini0iai0i3iqi6hzhni1i6i6i8ieiehzigiwiai2iqieicicigijijijijijijiai4i2i2i2i2i5i5i5i5i8i3i2i2i2' +
    'i2i2i6i2hwhwhwhwihibiei6i6i6i6i6i6hyi6i4i4i4i4iaiaiaiai6iai5i5i5i5i5i6i5iaiaiaiaidi6idiji6iji6iji6' +
    'i4i6i4i6i4i6i4i6i0iei8i6i2i4i2i4i2i4i2i4i2i4i1i5i1i5i1i5i1i5i1iaiaiai5iai5iai5iai5iai5iai8iji5iaif' +
    'iaiki0iai0iai0iji6iui4iai3iai3iai3iai3iai2i5i2i5i2i5i5hwi4iai4iai4iai4iai4iai4iai4iai7idi7ili7idhw' +
    'iahwiahwiahwiahwiahwiaihiaihidihibi7ibi7ibi7i9i4iai7idi6i0i0hthwi0iwiwhzi0i0ihihifixiuitiuiuh6jaht' +
    'ihiyigighvitiyi6i7igizibihidi2i9i0ini0ini2i2i2i2i6i6i0i0',
  inter700:
    'hlihiti5i5ici9idi4i4iji6ifi3ifi9iei8i7iaiaiai9i6ibi9ifiei6i6i6ihihiji3i3i0i2hzi1i1i4i4igi0iai3i2i3' +
    'i4i5i5i7hwijiiiiiiici4i9i4i6i7iei7i6i5i6i5i9i7ibi9i9ibi9idibi4i6i6iaibidibidibibiei7ieidiei6hlihi5' +
    'iaidi7ini0ibi0i4iqi6hyhni1i6i6i9ieiehzifiwi9i3iqifibidihijijijijijiji9i3i2i2i2i2i4i4i4i4i9i3i2i2i2' +
    'i2i2i6i2hwhwhwhwiiibidi7i7i7i7i7i7hxi5i5i5i5i5i9i9i9i9i5ibi4i4i4i4i4i6i4ibibibibiei6ieiji7iji7iji7' +
    'i3i5i3i5i3i5i3i5i0ifi9i6i2i5i2i5i2i5i2i5i2i5i1i7i1i7i1i7i1i7i1ibiaibi4i9i4i9i4i9i4i9i4i9i9iji4i9ig' +
    'ibiki0i9i0i9i0iii5iui3i9i3ibi3ibi3ibi3ibi2i4i2i4i2i4i4hwi5iai5iai5iai5ibi5ibi5ibi5ibi7idi7imi7idhw' +
    'ibhwibhwibhwibhwibhwibiiibiiieiiici7ici7ici7ibi5ibi7idi6i0i0hrhwi0iwiwhzi0i0ihihihixiviuivivh7jahr' +
    'ihizififhwitizi6i6ihj0i9ihiei3iai0ioi0ioi3i3i3i3i6i6i0i0',
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
    'hri8irilili1j6ieieiei2hvieieidhxilililililililgailili5i7hvhvhviehkjjj4itiuiuivirj9ilj0jijdjmiyiuj3' +
    'ivj3itjej2jbk5jmjeixibiri9hviki0hgkgjzjxk2jhkfk4i6i5kbijkajbkbjtkjifjdj5j0jwkoixjpioi7i0i8hvhriail' +
    'ilirili0j9i0hii4iohvhsi0hthviciki0ioiwibi0ijiwipi0hqhsifjjjjjjjjjjjjjhitiuiuiuiuililililiviyiuiuiu' +
    'iuiuhvivj2j2j2j2jej6k2hghghghghghgj4jzk2k2k2k2i6i6i6i6kcjbkbkbkbkbkbhvkfj0j0j0j0jpkbjpjjhgjjhgjjhf' +
    'itjzitjzitjzitjziuj8ivjxiuk2iuk2iuk2iuk2iuk2irkfirkfirkfirkfj9k4j9k4ili6ili6ili6ili5ili6i9ikj0i5ji' +
    'kbjljdijjdijjahyjdi6jdi4iyjbiyjbiyjbiyjoiukbiukbiukbjjltj3ifj3ifj3ifitjditjditjditjdjej5jej5jcj0j2' +
    'j0j2j0j2j0j2j0j2j0j2j0k5kojejpjeixioixioixioibitjdjej5jyi0i0hrhwi0iwiwi0igioi9i8igininiwi8ivhxj2hr' +
    'icisiaibililj0ilililj0ililili3jhi0ioi0ioi3i3i3i3hvi5i0i0',
  newsreader600:
    'hvi7ikininiuidi6i6i6hzi0i7i4i9i2inininininininininini8i5i0i0i0imi2ioipi5ibihifiaiiihiginijioi5i7im' +
    'i6itihigi9ikiwililibhzi2i0i0i0i0igicidicibihicieidigilidijifi8iaicikifilijidikidifigi0hxi0i0hvibin' +
    'ini3inhxiri0hzi6ici0i1i0hwi0i8i8i0ihigi7i0i9i8idilieipiqioioioioioioioi5ihihihihihihihihici5i7i7i7' +
    'i7i7i0i6i9i9i9i9ilinioigigigigigigieidibibibibididididi9ifi8i8i8i8i8i0i6ijijijijificifioigioigioih' +
    'i5idi5idi5idi5idibieicicihibihibihibihibihibiaiciaiciaiciaiciiieijieihidihidihidihidihidi8ijigigin' +
    'ilikijidijidiiicijixigici5ifi5ifi5ifi5igi7i8i7i8i7i8ihi1itikitikitikihifihifihifihifigiligilifimi9' +
    'iji9iji9iji9iji9iji9ijiwikilifilibigibigibigi9ihifigiliyi0i0hthwi0iwiwhzhvhvi7i7i8ioinini0iui4ixht' +
    'i8ili2i3ininiyinininizininini2ifi0ini0ini2i2i2i2i0i6i0i0',
};
