import type { Picture } from './picture'

/** One picture of each kind, and people whose names are hard to set. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  words: {
    kind: 'words',
    title: 'Skills roadmaps you can walk',
    summary:
      'Backend and full-stack roadmaps where one tick counts on every map. Follow your progress and show it to employers.',
    signs: ['Backend', 'Full stack', 'Frontend', 'Your first month'],
  },
  guide: {
    kind: 'words',
    title: 'Full stack or backend: which role asks what, and how to tell them apart',
    summary: 'What both roles share, where they part, and how to find out which one suits you.',
    signs: [],
  },
  /** That of `/choose`. */
  choose: {
    kind: 'words',
    title: 'Backend, frontend or full stack?',
    summary:
      'Ten situations from an ordinary working week. See which way your answers lean, why, and what to try this week.',
    signs: ['Backend', 'Full stack', 'Frontend'],
  },
  skill: {
    kind: 'skill',
    title: 'HTTP',
    is: 'skill',
    area: 'api',
    level: 'foundation',
    hours: 6,
    places: [
      { roadmap: 'Backend', nth: 1, of: 12, stage: 'How the web works' },
      { roadmap: 'Full stack', nth: 3, of: 14, stage: 'Between browser and server' },
    ],
  },
  project: {
    kind: 'skill',
    title: 'Build: a store that survives a crash and tells afterwards what it lost',
    is: 'project',
    area: 'database',
    level: 'advanced',
    hours: 24,
    places: [{ roadmap: 'Backend', nth: 12, of: 12, stage: 'Data that has to last' }],
  },
  comparison: {
    kind: 'comparison',
    from: 'Backend',
    to: 'Full stack',
    onlyFrom: 43,
    shared: 135,
    onlyTo: 61,
  },
  profile: {
    kind: 'profile',
    name: 'Zoë Hegedüs',
    headline: 'Backend developer in Gothenburg, on the way to full stack',
    roadmaps: [
      { title: 'Backend', percent: 72 },
      { title: 'Full stack', percent: 38 },
      { title: 'Frontend', percent: null },
    ],
    asOf: '2026-11-21',
    skills: { done: 118, evidenced: 31 },
    evidence: 9,
  },
  bare: { kind: 'profile', name: 'ada', headline: '' },
  long: {
    kind: 'profile',
    name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh the Younger of Llanfairpwll',
    headline:
      'Staff engineer for distributed storage, formerly of three companies whose names nobody could ever spell or rememberer',
    roadmaps: [{ title: 'Distributed systems engineering from first principles', percent: 100 }],
    asOf: '2026-11-21',
    evidence: 1,
  },
  arabic: {
    kind: 'profile',
    name: 'محمد عبد الرحمن الخوارزمي',
    headline: 'مهندس برمجيات (Backend)، القاهرة 2026!',
    roadmaps: [{ title: 'Backend', percent: 50 }],
    asOf: '2026-11-21',
    skills: { done: 1, evidenced: 0 },
  },
  hebrew: { kind: 'profile', name: 'שרה כהן־לוי', headline: 'מפתחת full stack בתל אביב' },
  devanagari: {
    kind: 'profile',
    name: 'अनन्या क्षत्रिय शर्मा',
    headline: 'मुंबई में बैकएंड डेवलपर',
    skills: { done: 12, evidenced: 3 },
  },
  eastern: {
    kind: 'profile',
    name: '山田太郎・王小明・김철수',
    headline:
      'バックエンドエンジニア、東京。分散システムとデータベースの設計を専門としています。취미는 등산입니다.',
    roadmaps: [{ title: 'Backend', percent: 3 }],
    asOf: '2026-11-21',
  },
  scripts: {
    kind: 'profile',
    name: 'Nguyễn Thị Ánh, Ἀθηνᾶ, გიორგი',
    headline: 'অনন্যা தமிழ் తెలుగు ગુજરાતી ਪੰਜਾਬੀ ಕನ್ನಡ മലയാളം සිංහල ខ្មែរ ລາວ မြန်မာ Հայերեն አማርኛ',
  },
  emoji: {
    kind: 'profile',
    name: 'Ἀθηνᾶ 🥾 สมชาย 🏔️',
    headline: 'Ships 🚀, hikes 🥾, Владимир says ✓ → ½ 👩🏽‍💻🇺🇦',
    evidence: 3,
  },
  symbols: {
    kind: 'profile',
    name: 'བསྟན་འཛིན ✪ Ada',
    headline: '👩🏽‍💻 1️⃣ 👍🏿 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ⚙ and 𓀀𓀁 nothing that is a box ߊ',
  },
}
