/** What is still to be filled in, by item of the plan and by what was found missing; several apart by a bar. */
export declare const HOLES: {
    readonly 'guide.hole-plan-violation': 'いつ|どの商品を|いくつ';
    readonly 'guide.hole-plan-cause': 'どの作業で|何が足りなかったか';
    readonly 'guide.hole-plan-measures': 'いつから|だれが|何をしたか';
    readonly 'guide.hole-plan-effect': '前の数字|いまの数字';
    readonly 'guide.hole-plan-date': '始めた日|終える日';
    readonly 'guide.hole-plan-effect-date': '何年何月に|どの数字で';
    readonly 'guide.hole-plan-person': '名前|役割';
    readonly 'guide.hole-no-date': 'いつ';
    readonly 'guide.hole-vague-date': '年月日';
    readonly 'guide.hole-no-person': 'だれが';
    readonly 'guide.hole-vague-agent': 'だれが';
    readonly 'guide.hole-no-measure': 'いくつ';
    readonly 'guide.hole-vague-amount': 'いくつ';
    readonly 'guide.hole-no-evidence': '示せるもの';
    readonly 'guide.hole-evidence-unnamed': '書類の名前';
    readonly 'guide.hole-no-check': 'どのくらいごとに';
    readonly 'guide.hole-no-cause': '足りなかった作業';
};
