/** An invented person; `mailbox` is the part of the mail address before the @. */
export type Name = { readonly name: string; readonly reading: string; readonly mailbox: string };

/** The n-th invented name; the two lists have no common divisor, so that none comes twice among 2,623. */
export function inventedName(n: number): Name {
  const [family = "", familyReading = "", mailbox = ""] = families[n % families.length] ?? [];
  const [given = "", givenReading = ""] = givens[(n * 5) % givens.length] ?? [];
  return { name: `${family} ${given}`, reading: `${familyReading} ${givenReading}`, mailbox };
}

const families = parse(`
  秋庭 あきば akiba, 浅見 あさみ asami, 荒巻 あらまき aramaki, 飯塚 いいづか iizuka, 石動 いするぎ isurugi, 稲森 いなもり inamori,
  入江 いりえ irie, 宇田川 うだがわ udagawa, 梅津 うめづ umezu, 榎戸 えのきど enokido, 大森 おおもり omori, 岡部 おかべ okabe,
  奥寺 おくでら okudera, 落合 おちあい ochiai, 小山田 おやまだ oyamada, 柿沼 かきぬま kakinuma, 笠原 かさはら kasahara, 片桐 かたぎり katagiri,
  神谷 かみや kamiya, 川端 かわばた kawabata, 菊地 きくち kikuchi, 北条 ほうじょう hojo, 木下 きのした kinoshita, 工藤 くどう kudo,
  久保田 くぼた kubota, 栗原 くりはら kurihara, 黒沢 くろさわ kurosawa, 小池 こいけ koike, 近藤 こんどう kondo, 榊 さかき sakaki,
  佐久間 さくま sakuma, 柴田 しばた shibata, 島袋 しまぶくろ shimabukuro, 白石 しらいし shiraishi, 杉本 すぎもと sugimoto, 須藤 すどう sudo,
  関口 せきぐち sekiguchi, 園田 そのだ sonoda, 高梨 たかなし takanashi, 竹内 たけうち takeuchi, 田島 たじま tajima, 谷口 たにぐち taniguchi,
  千葉 ちば chiba, 津村 つむら tsumura, 戸田 とだ toda, 富樫 とがし togashi, 永井 ながい nagai, 長浜 ながはま nagahama,
  西岡 にしおか nishioka, 野口 のぐち noguchi, 萩原 はぎわら hagiwara, 橋爪 はしづめ hashizume, 早川 はやかわ hayakawa, 平山 ひらやま hirayama,
  深津 ふかつ fukatsu, 古谷 ふるや furuya, 星野 ほしの hoshino, 牧野 まきの makino, 三浦 みうら miura, 向井 むかい mukai, 山根 やまね yamane`);

const givens = parse(`
  彩 あや, 蓮 れん, 美咲 みさき, 拓也 たくや, 真由美 まゆみ, 健太郎 けんたろう, 千尋 ちひろ, 誠 まこと, 由佳 ゆか, 大輔 だいすけ,
  香織 かおり, 亮 りょう, 智子 ともこ, 翔太 しょうた, 恵 めぐみ, 浩二 こうじ, 明日香 あすか, 隆 たかし, 奈緒 なお, 修平 しゅうへい,
  理恵 りえ, 直樹 なおき, 瞳 ひとみ, 和彦 かずひこ, 麻衣 まい, 悠斗 ゆうと, 紀子 のりこ, 啓介 けいすけ, 文香 ふみか, 康平 こうへい,
  佳奈 かな, 正樹 まさき, 涼子 りょうこ, 義明 よしあき, 楓 かえで, 信吾 しんご, 沙織 さおり, 哲也 てつや, 春菜 はるな, 俊介 しゅんすけ,
  美和 みわ, 圭 けい, 志保 しほ`);

function parse(list: string): string[][] {
  return list.trim().split(/,\s*/).map((entry) => entry.split(" "));
}
