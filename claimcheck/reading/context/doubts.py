"""Words by which a sentence says less, or other, than its clauses do, as regular expressions; `doubting` uses them.

Each line is a few alternatives, English first where both languages have the group. They were found by writing correct
sentences until one was accused (`tests/precision/correct-hunted.md`).
"""

HEARSAY = (
    r"\b(?:often|commonly|sometimes) said\b|\bit is said\b|\b(?:so )?they say\b|\blegend\b",
    r"\bfolklore\b|\brumou?r",
    r"\b(?:allegedly|reportedly|supposedly|ostensibly|seemingly|apparently|hypothe\w+)\b",
    r"\baccording to\b|\bI (?:\w+ )?(?:thought|believed|assumed)\b|\b(?:seem|appear)s?\b",
    r"\blooks? (?:like|as)\b|\bas (?:if|though)\b|\bif you (?:pass|give|hand|add|put|use)\b",
    r"\bthat (?:are|is) in the\b|\bout=|\bone would think\b|\bwe wrote\b|\bcorrection\b",
    r"\bnot to be confused\b|\bwould be (?:odd|strange|weird|wrong|wasteful|nice)\b",
    r"\b(?:might|could) (?:one day|some ?day|well)\b",
    r"\b(?:it|they|which|that) (?:does|do|did|is|are)(?:n['’]t| not)\b\W*$|\bsome say\b",
    r"\bsaid nobody\b|\bso the story\b|\bhear that\b|\brepeat that\b|\bmany think\b|\bdreams?\b",
    r"\[sic\]|\b(?:could|might|perhaps|in principle|originally|and earlier|one day)\b|\bhas yet to\b",
    r"\bas little as\b|\blast thing\b|\bfirst step\b|\bonly if\b|\bpatch(?:ed)?\b|\bcredit for\b",
    r"[:—–] ?(?:no|not)\W*$|更正|勘误|据说|传言|传闻|谣传|号称|似乎|好像|看似|貌似|看起来|仿佛|但愿",
    r"\b(?:is|was|were|are) (?:just |simply )?(?:a |an )?(?:common |classic |subtle )?(?:bug|anti-?pattern|gotcha|pitfall|trap)s?\b|\b(?:bug|anti-?pattern|gotcha|pitfall|bad idea|rejected|wishlist|proposal|rfc)\b\W*[:：]",
    r"\bT ?/ ?F\b|\bwhy the following\b|\bwhich of these\b|\bthe claim that\b|\bthe bug was\b|\b(?:is|are) (?:just )?like an?\b|\bfeels? like\b|\bthink of\b|\bsame effect as\b|\boverrid(?:e|es|ing|den)\b",
    r"\bdoes(?: not|n['’]t),? by default\b|\bwill(?: not|n['’]t),? by default\b|\bresponsible for\?|\bnot do\?|谁说|想当然|误传|网传|据传|声称|宣称|所谓的?|否认|反对|质疑",
    r"(?<![a-z_.])(?:tensorflow|tf2?|keras|caffe2?|mxnet|gluon|jax|flax|chainer|paddle\w*|mindspore|jittor|cntk|tinygrad|skorch|catalyst|mmengine|mmcv|dgl|torch7|lightning|pl|trainer|transformers|torch[ _]?geometric|pyg|triton|cuda kernels?|libtorch|scala|mlx|equinox|haiku|minitorch|micrograd)(?![a-z_-])|(?:pytorch|torch)[ _]geometric|\bc\+\+|\bin (?!torch\b|pytorch\b)\w*torch\w+\b|计图|飞桨|昇思|天元",
    r"论文|\bpapers?\b|重写|[该本这][个本]?(?:函数|书|项目|库|框架)|(?:普通|标准|一般)的? ?dropout|\b(?:standard|regular|direct|plain|variational)\W? dropout|\bdrop(?:connect|block|path)\b|[01]\.x\b",
    r"\b(?:unlike|contrary to|in contrast (?:to|with)|compared (?:to|with)|as opposed to|differ\w* from)(?: in| with)? (?:py)?torch\b|\bpytorch users, note\b|\bvs\b|\bmaps to\b|\buntouched\b|^\W*\w*(?:Error|Exception|Warning)\b|\)[`\s]*[,;\n]\s*`?[\w.]+\(\)",
    r"\b(?:for|on|with|in the) (?:\w+ )?(?:positive|non-negative|unsigned|`?uint8)\b|\bbuffers? (?:such as|of the optimi[sz]er|like)\b|\b(?:wrapping|wrapped|passed|placed)\b[^,]{0,24}\b(?:in|to|into)\b[^,]{0,24},|\b(?:hidden|fake|target|teacher|state|h)\w*(?:\[[^]]*\])?\.detach|(?:hidden|target|隐状态|隐藏状态|目标网络|假图)[^。]{0,30}detach",
    r"\bwith\b[^.,;]{0,60}\b(?:disabled|(?<!turns )(?<!turn )off|frozen|active|being updated)\b|\bno grad\w*\W+eval",
    r"^\W*(?:set|put|switch|use|enable|move|load|call|wrap|enter|ensure)\b[^;]{0,80}?(?:\band\b|&|\bthen\b|;|,)\s*(?:then )?(?:set|disable|turn|freeze|switch|update|stop)\b|\bmode,? (?:we|you|I|the trainer)\b",
    r"\bignor(?:es?|ed|ing)\b|\b(?:is|are)(?: \w+){0,3} like\b|\bet al\b|\btwo ways\b|\boption \d|\bnaively\b|\binverted\b|\bscaling inference rule\b|\brandomi\w+|\brandomness\b|\bdistort\w*|\bdependence\b|\btraining-specific\b|, not (?!only|just)\w+ from\b",
    r"\b(?:bn|batch ?norm\w*) used\b|\bthat['’]s why\b|\bnever called\b|\bsymptoms?\b|\b(?:the|a) cause (?:is|was)\b|忘了|忘记|症状|^\W*s/|\b(?:it|they) (?:does|do)(?: not|n['’]t),|初版|实验 ?[A-Z]",
    r"近似|接近|估计|滑动平均|当前线程|\b(?:approximat|estimat)\w*|第[一二]版|对照组|有个 ?bug|踩坑|的(?:常见|可能)?原因",
    r"希望|总有一天|有朝一日|以为|[甲乙丙丁]说|(?:如果|要是|假如|若)你?(?:觉得|认为|想当然)",
)  # fmt: skip
"""What is only said, thought or wished, or only looks so."""
HARDLY = (
    r"\b(?:hardly|scarcely|barely|nowhere|incapable|insufficient|inadequate|unable|innocent|reluctant|beyond)\b",
    r"\bfar from\b|\bstops? short\b|\bshort of\b|\b(?:declin|refus|refrain)\w*\b",
    r"\b(?:everything|anything|nothing|no one|nobody|none|all) but\b|\blittle to do\b",
    r"\b(?:poor|strange|odd|bad|wrong|roundabout|ineffective)\b[^.]{0,8}\b(?:way|one|to)\b",
    r"\ba long way\b|\bopposite\b|\bblamed?\b|\btoo \w+ (?:to|for)\b|\bunder no\b",
    r"\bin no (?:case|way)\b|\bat no (?:point|time)\b|\bnone of\b|\bno case\b",
    r"\bnever (?:do|does|did|will|is|are)\b|\bnot until\b",
    r"\b(?:prepar|preced|contribut|read(?:y|ies))\w*\b|\bone of (?:the )?(?:two|several|many)\b",
    r"\bstep before\b|\bcan(?:no|['’])t\b[^.]{0,20}\bwithout\b",
    r"\b(?:is|are)(?:n['’]t| not) (?:changed|modified|touched|altered|affected) by\b",
    r"\b(?:modif|chang|alter|touch)\w* no(?:ne)?\b",
    r"\bno (?:\w+ ){1,2}(?:is|are) (?:changed|modified|touched|altered)\b",
    r"\bas (?:it|they) (?:is|are|was|were)\b|\bstays? the same\b|\bcomes? before\b",
    r"\bmakes? it possible\b|\bsets? the stage\b|\bleaves? it\b|\bthe former\b|\bthe latter\b",
    r"\brespectively\b|\b(?:almost|nearly|partly|partially)\b|要不是|若非|谈不上|算不上|远(?:不|未|没)",
    r"\bgradient (?:formula|history|expression)\b|\b(?:formula|history|node|information) (?:of|for|about) the gradient\b|由(?:哪|什么)|^\W*save\b[^.]{0,40}\b(?:and|plus|along with)\b",
    r"\boverhead\b[^.]{0,40}\b(?:one|an?|second|extra|additional)\b[^.]{0,20}\bforward pass|开销[^。]{0,10}一次前向",
    r"几乎|差点|难以|不足以|未必|不见得|的前提|的基础|的准备|做准备|前者|后者",
)  # fmt: skip
"""What is hardly so, or not so but something near it."""
ANYWAY = (
    r"\beven (?:with|after|when|if)\b|\b(?:despite|in spite of|regardless|irrespective)\b",
    r"\b(?:whether or not|with or without|no matter)\b|即使(?:用了|(?!用))|即便|哪怕|就算|尽管|(?:不管|无论|不论)(?:有没有|有无|是否|用不用|加不加|开不开)",
    r"加不加|用不用|有没有|虽然[^，,。；]{0,12}(?:调用|执行|使用|用)",
)  # fmt: skip
"""What is so, whatever else is."""
ABOUT_THE_TEXT = (
    r"\b(?:mention|discuss|explain|describ|introduc|illustrat|cover)\w* (?:together|below|above|here|next|later|in)\b|^\W*compare\b|\b(?:ask|read|hear|wonder)s? about\b",
    r"\b(?:appears?|occurs?|shows? up) (?:\w+ )?in (?:the|our|this) (?:code|text|table|figure|script|listing|example)",
    r"\b(?:example|script|table|figure|plot|section|chapter|listing|documentation|docs)\b[^.;]{0,20}\b(?:uses|lists?|shows?|prints?|logs?|plots?|mentions?|covers?|is about)\b",
    r"^\W*(?:working with|understanding|exploring|introducing|learning|let us look|let['’]s look)\b|的用法",
    r"\bcomes next\b|\bnext to\b|\bin common\b|见(?:上|下|后|前)文|请看|请参[见考阅]|详见|一章|一节|放在一起|对比一下|比较一下|提到|问到|介绍了?一下",
    r"(?:示例|例子|代码|脚本|图|表格?|表|本[节章文])[里中上]?(?:同时|还|也)?(?:用到|用了|使用了|出现|列出|画出|介绍|展示|说的是|包含了?)|旁边|先讲|再讲|说的是|话题|同时出现",
)  # fmt: skip
"""What is said of the text itself: what it mentions, compares or prints."""
STEPS = (
    r"\b(?:do not|don['’]t|never) forget\b",
    r"\bafter (?:the )?(?:back(?:ward|propagation|prop)|loss\.backward|forward)|不要|不应该?|不该|请勿",
    r"切勿|勿|(?<![个特级类区识])别(?!的|人|处|名|称|是|说)|(?<!需要)(?<!不用)(?<!无需)(?<!不必)手动|应该?(?=关|停|禁|避免|计算|不)",
    r"(?<![需不只主重必])要[^，,。；]{1,16}[，,] ?(?:请|就|可以|得|应|需)",
    r"(?:我们|你|咱们)(?:再|会|要|可以|就|先)?(?:反向传播|更新|关闭|关掉|计算|停)",
    r"(?:通常|往往)(?:不|都不)|至于|经常让|替你|帮你|替我们|做好|修复|修正|改正|删掉|不小心",
    r"(?:backward(?:\(\))?|反向传播|前向传播|forward(?:\(\))?|求导)[`\s]*(?:[（(][^（）()]{0,20}[）)])?(?:结束|完成|做完|算完)?(?:结束)?(?:之后|以后|过后|后|完|加|为)",
    r"(?:用|利用|根据|按照?|依据|通过)[^，,。；]{0,20}梯度[^，,。；]{0,6}更新|次[^，,。；]{0,16}才",
    r"训练(?:完|结束)|之前(?:先|就)(?!把)|之?后再|再(?:套|加|用|配)|首先|其次",
    r"(?<![要须得])先[^，,。；]{1,16}[，,]? ?(?:再|然后)|一个[^，,。；]{2,20}[，,] ?一个|由(?:上|前)",
    r"每[^，,。；]{0,24}次[^，,。；]{0,12}(?:更新|step)",
    r"(?:eval|train)(?:\(\))?`? ?(?:之?后(?:的|面)|下面|后边)|用在|场合",
    r"(?:^|[。；])\W*(?:(?:此时|这时)(?=[不也就还])|紧接着|接着|随后)",
    r"[（(][^（()）]{2,20}[）)] ?[、,，] ?`?[\w.]{2,30}(?:\(\))?`? ?[（(][^（()）]{2}",
)  # fmt: skip
"""What tells what to do, or what is done, one thing after another; or on what condition, with what help."""
PAST = (
    r"\b(?:failed|printed|warned)\b|\bwe (?:\w+ )?(?:thought|believed|assumed)\b|\bmisconception\b",
    r"\b(?:because|since|thanks to|due to)\b[^.]{0,40}\b(?:eval|train|no_grad|step|zero_grad|inference_mode)\b",
    r"\b(?:(?:was|were) deprecated|deprecation|un-?deprecated|as late as|documented as|old(?:er)? \w+ \w+ed|in those days|back in|back then|for (?:years|a long time)|long ago|a while since|once upon|when I started|through \d\.\d)\b",
    r"\b(?:used to|(?:but|and) no longer|no longer (?:do|the case|true|so|applies|holds|need)|not any ?more|any longer|any ?more|is gone|was (?:removed|changed|reverted)|has been (?:removed|reverted|changed)|(?:this|that|it) (?:was )?changed)\b",
    r"\b\w+ed (?:a|an|the|that|whole|by default|when|once|for|an error|`)[^.]{0,80}(?:;|, (?:but|then|until)|\bnow\b|\bthen\b|\bonce\b)",
    r"(?:^|[，,。；：:（(]) ?(?:以前|之前|[先此]前|从前|过去|当[初年]|[起最]初|一开始|几年前|前几年|早几年|早[年期先]|往日|原[来先]|那时|曾)(?!的)",
    r"(?:之前|[先此]前|曾经?|当[初年]|[起最]初|一开始|往日|那时候?) ?(?:会|不会|没|不|是|能|可以|支持|默认|还|在)",
    r"(?<!之)(?<!天)(?:以前|先前|过去|从前|早先|早期|早年|当年|当初|原先|那时候?|几年前|早些年)(?:没|不|会|是|可以|能|默认|必须|需要|支持|接受|还|都|曾|得到|返回|用|的|有|提示|弹|警告|报|叫)",
    r"(?:以前|先前|过去|从前|之前|原来|早[先期年]|当[年初]|起初|最初|原先|历史上|那时候?|年前|早些年|刚出来)[^。]{0,60}(?:现在|如今|后来|目前|改[成为名]|不再|取消|去掉|移除|已经|\d ?起)",
    r"(?:老|旧|早期|以前|从前)的? ?(?:版本?|pytorch|torch|api|接口|写法)",
    r"\d\.\d{1,2}(?:\.\d+)? ?(?:版本?)?(?:里|中|的 ?[`a-z])|[，,][^，,。；]{0,40}才(?!怪)|前提|条件是",
    r"(?:但是?|(?<!经)不过|只不过|只是)[^，,。；]{0,3}(?:得|须|必须|要(?!注意)|需要(?!注意)|需(?!要))",
    r"仅限|[（(](?:需|要|须|得|因为|由于)",
    r"(?:因为|由于|原因是|归功于)[^。；]{0,40}(?:\w\(\)|eval|no_grad)",
    r"把[^，,。；]{1,24}(?:传给|交给|放进|放入|装进|包进|换成|改成|塞进)[^，,。；]{1,40}[，,]|包进",
    r"就得",
    r"(?<!is )(?<!are )(?<!be )(?<!was )(?<!were )(?<!been )(?<!being )(?<!has )(?<!have )(?<!get )(?<!gets )(?<!the )(?<!not )(?<!a )(?<!as )(?<!and )\b(?:required|accepted|returned|rounded|worked|kept|applied|supported|allowed|needed|raised|threw|gave|took|expected|ignored)\b(?! (?:by|in|as|from|values?|format|tensors?)\b)",
    r"\bat (?:that|the) time\b|\bthen\W*$|\bthere was a time\b|\b(?:initially|once|until then),|\blegacy\b|\bthe (?:problem|bug|issue) was\b",
    r"曾[被接受返回要求是会有]|原本|本来|昔日|此前|前几年|历史(?:行为|上)|(?:^|[|#*\s])(?:旧|变更前|升级前|迁移前|修改前|before|old)\W*[:：]",
    r"(?:^|[\s(（\[【])v?[0-2]\.\d{1,2}(?:\.\d+)?\W{0,3}[:：]|[<≤＜]=?\s*v?[0-2]\.\d|\bpre-[0-2]\.\d|\b(?:py)?torch ?v?[0-2]\.\d|\b(?:in|as of|through|until) v?[0-2]\.\d|[（(]v?[0-2]\.\d",
)  # fmt: skip
"""What was so."""
IN_STEPS = (
    r"(?:切到|切换[到为成]|设[为成置]|置于|进入|处于|通常|一般|往往|总是)[^，,。；]{0,16}(?:eval|评估|测试|推理|验证|训练)[`()\s]{0,4}(?:模式|状态)?\s*(?:、|[，,]? ?(?:同时|并且|而且|并(?!对)|且|以及))",
    r"并(?:切|设|置|调)",
    r"\b(?:eval\w*|evaluation|train\w*|inference) mode\b[^.;]{0,12}(?:[,;&]|\band\b|\bthen\b)[^.;]{0,16}\b(?:disabl|turn|freez|froz|switch|stop|updat)\w*",
    r"^\W*(?:切到|切换到|设为|设成|调用|进入)[^，,。；]{0,20}[，,、](?! ?(?:会|将|可以|就|能|则|它|这))",
)  # fmt: skip
"""A mode that is entered as one of several steps: 切到评估模式、关闭梯度."""
DENIES_SOME = (
    r"\b(?:until|unless|except|if|when|whenever|while|before|after|as long as|yet|so far|usually|most|where|possible)\b",
    r"\b(?:but|inside|within|without|with|that|which|whose|only|other|another|some|several|nested|again|alone|itself)\b",
    r"\b(?:by itself|on its own|for you|n['’]t forget|alter|affect)\b|[,;:?]|=|直到|除非|如果|要是|若",
    r"只|才|时|之?前|之?后|但|而|别的|其他|其它|未|没有|已经?|一般|通常|自动|不[写传加带设给]|没写",
    r"不指定|缺少|本身|自己|单独|要用|[，；：？]|的(?!梯度|参数|权重|显存|内存|行为|时候)",
    r"\b(?:not (?:all|every|each)|always|necessarily|may|might|sometimes|occasionally|in some|rarely|seldom)\b|(?:n['’]t|not) every",
    r"^\W*(?:defaults?|set|put|enable|the default)\b|\bself\.|\boptional(?:ly)?\b|\bduring\b|^\W*(?:the|this|that) (?:output|result|tensor|mask|loss)\b|^\W*\w+\W* (?:must|should|has to) be\b|不一定|未必|不总是|并非(?:所有|总是|每)|不是(?:所有|每)|有时|可能|不都|偶尔|不见得",
)  # fmt: skip
"""What restricts a denial: that something is not so is said of some cases more often than by mistake."""
NOT_ASSERTED = (
    r"^\W*(?:[✗✘❌×✖☒🚫]|\[ \]|[(（【\[](?:错误?|误|wrong|false|incorrect)[)）】\]])",
    r"[(（](?:[×✗✘❌]|错误?|误|wrong|false|incorrect)[)）]\W*$|(?:—|–|→|->) ?(?:no|f|false|wrong)\W*$",
    r", some say\W*$|\bnot!\W*$|[(（](?:it |they )?(?:does|do|is|are)(?:n['’]t| not)\b",
    r"^\W*(?:hypothesis|assumption|expect(?:ed|ation)|theory|suspicion|misbelief|disprove|find the error|misunderstanding|rumou?r|belief|claim|guess|question|student|no|(?:\w+ ){0,2}(?:answer|error|fiction|statement|sentence) ?\d*|refute|(?:prove|true) or (?:disprove|false)|chatgpt)\W*[:：]",
    r"^\W*(?:(?:下面|以下|下列)[^：:]{0,12}(?:错|不对|不正确)[^：:]{0,6}|传言|谣言|流言|反例|猜想|假设|误解|误区|错误(?:认知|观念|说法|理解|示例|示范|写法|做法|观点)?|误|原文|原句|提问|读者|学生|甲)[：:]",
    r"^\W*[“\"「『‘][^”\"」』’]{4,}[”\"」』’]\W*(?:—|–|-|：|:|，|,)*\s*(?:不|没|错|假|否|非|误|并|这|才|no\b|not\b|wrong\b|false\b|nope\b|really\b)",
    r"^\W*Returns?\b|^\W*(?:\d+\W+)?[（(]\s*[）)]|[（(]\s*[）)]\W*$|测试[^。]{2,40}假设",
    r"^\W*(?:谁|要是|假[设如]|万一|请?思考|请问|读者|字面上|名义上|直[观觉]上|坊间|讹传|谎称|自称|说什么|也许|推翻|楼[主上])|错觉|[弄搞]混|混淆|过时|以上说法|没这么说|其实(?:没有|不对|是误)|矛盾|被坑",
    r"^\W*(?:\d+\W+)?[\[(（【]\s*[FTNY✗×✘错误假误]\s*[\])）】]|^\W*(?:\d+\.\s+)?[*\[【（(]*v?[12]\.\d{1,2}\b(?!\s*(?:times|x\b|倍|%))|!= ?关",
    r"[(（\[]\s*(?:t ?/ ?f|true ?/ ?false|removed|rejected|debunked|disputed|retracted|deleted|wrong[^)]*|unproven|to be verified|tbc|my guess|sarcasm|\?|[-\d]+ (?:points|votes|%)|outdated|obsolete|fixed\b[^)]*|deprecated|not (?:quite|really)|no longer[^)]*|until[^)]*)\s*[)）\]]|\bt ?/ ?f\W*$|_{3,}|^\W*[○◯☐□●]|^\W*Q\d+\W",
    r"^\W*[^，,。；;:：]{0,12}(?:不对|有误|误解|迷思|谣言|错了?|错误|不正确|不准确|不成立|非也)\W?[，,]",
    r"[时前后中](?:如果|若|要是|一旦)|\b(?:at|during) (?:test|inference|evaluation)[^.,;]{0,20}\bif\b",
)  # fmt: skip
"""What is said to be wrong, supposed or asked by a mark before or behind it."""
MINGLED = (
    r"\b(?:none|not one|neither|(?<![=(])(?:wrong|incorrect|false)|removed|fixe[sd]|resolved|bug ?fix\w*|no longer|changes|before|deprecat\w+|myths?|mistakes?|errors?|misconceptions?|misunderst\w+|misbelie\w+|goodbye|debunk\w*|forget|in your head|were true|the following|mark each|assum\w+|expect\w*|hypothes\w+|beliefs?|rumou?rs?|quiz|pitfalls?|old|older|legacy|earlier|previous|history|then|verdict)\b",
    r"误区|误解|错误|谣言|传言|假如|如果|要是|老版|旧|老的|以前|过去|历史|勘误|原文|判断题|修复",
    r"变更|更早|之前|以下版本|删除|移除|废弃|旧 ?api",
    r"^\W*(?:(?:py)?torch|versions?|release(?: notes)?|版本)? ?v?[012]\.(?:\d{1,2}|x)[\d.x]*\W*$",
    r"^\W*版本\W*$",
    r"[误错谬谣伪坑]|迷思|神话|流言|陷阱|反例|反模式|不[对实成是等会能做管属要推负包代意需]|不建议|并不|站不住|道听途说|坊间|推翻|想当然|相信|这[么样](?:想|写|答|回答|说)|扣分|纠正|待改|别再|判断|是非|找茬|有问题|哪些|必要|质疑|猜|假设|直觉|原因|根因|问题|现象|后果|症状|改[前后]|升级前|迁移前|已过时|有误|真假|正误|真 ?/ ?假",
    r"\b(?:outdated|obsolete|advice|historical|naive|differences? (?:from|to)|test your)\b|torch ?[=<>≤]|pytorch [0-2]\.\d",
    r"学生|得分|原译|命题|判定|核查|真[?？]|谎言|偏见|反面|负面|黑名单|核实|存疑|假说|反方|否决|反馈|来信|评论|观点|原话|版的行为|的回答|模型输出|大模型|chatgpt|gpt-?\d|说法|写[着道的]|[说言]\W*$|练习|习题|自测|测验|作业|课堂提问|已删除|fixme|负样本",
    r"写道|做不到|[❎✘✗]|^\W*[假F]\W*$|理解\W*$|评[价分]|检查|从 ?1\.x|^\W*(?:验证|测试|测试用例|新?功能)\W*$|论文|\b(?:assertion|status|inverted|standard dropout|regular dropout|two ways|paper)\b",
    r"\b(?:traps?|gotchas?|anti-?patterns?|bugs?|symptoms?|causes?|problems?|fiction|nonsense|llm|student|hallucination|intuition|responses?|votes?|share|grade|score|points|believed|used to think|errata|poll|bad example|refutation|wrote|answered|labels? 0|counterexample|objection|prediction|first draft|negative example|t ?/ ?f|true ?/ ?false|rejected|wishlist|proposals?|rfc|exercises?|questions?|not|n['’]t|never|don['’]ts?|statements?|claims?|says?|hear|told|wrongly)\b",
    r"\b(?:tensorflow|tf2?|keras|caffe2?|mxnet|gluon|jax|flax|chainer|paddle\w*|mindspore|lightning|jittor|cntk|numpy|tinygrad)\b|计图|飞桨|昇思|天元",
    r"[<≤]=? ?\d\.\d|\bremember\b|\baren['’]t there\b|\bgone\b|\binstead\b|\bnot any ?more\b|报错|替代",
)  # fmt: skip
"""What a heading, an intro or the head of a column has where not all below it is said of now, and as true."""
TAKEN_BACK = (
    r"(?:is (?:this|that|it) )?(?:true|right|correct|fact)(?: or (?:false|wrong|incorrect|fiction|not|myth))?\?|(?:对|正确|是)(?:还是|或者?)(?:错|不|误)|对[吗么]|是真的?吗|正确吗",
    r"no\b|nope\b|not (?:quite|really|so|true|exactly|at all)\b",
    r"(?:that['’]s |this is |that is )?(?:wrong|false|incorrect|(?:a )?myth|not)\b|really\?|busted",
    r"you wish|if only|or does it|an old wives|one reads|that would be|we['’]ll show",
    r"the test disagrees|reality is|sounds? (?:good|plausible)|in v?[012]\.\d+",
    r"[^.]{0,60}\b(?:it|that|they) (?:does|do|did|is|are|was)(?:n['’]t| not)\b",
    r"(?:this|that) (?:is|was) (?:a|an) [\w ]{0,20}(?:error|mistake|myth|misconception|misunderstanding)",
    r"(?:quite )?the (?:opposite|contrary|reverse)|on the contrary",
    r"a (?:popular|common) (?:error|mistake|myth)",
    r"(?:in reality|in fact|actually|but|however|the docs|the documentation|our tests?|this|that|it|observed|result)\b[^.]{0,60}(?:\bnot\b|n['’]t\b|\bno\b|\bwrong\b|\bfalse\b|\botherwise\b|\bmyth\b|\brefuted\b|\bopposite\b|\bonly appears\b|\bchanged\b)",
    r"(?:is|am|are|do|does|did|have)\b[^.?]{0,50}\b(?:correct|right|missing|wrong|true)\b[^.?]{0,20}\?|what did I miss|none of|all of this|the (?:claim|sentence|statement|answer) (?:above|is)|or so I|I was wrong|I disagree\b|where did you|what makes you|have you tried|both are|neither is|these are myths|以上|慢着|等等|编者注|更新|勘误|更正|修正|骗你",
    r"(?:this|that|it) (?:was|used to)\b|I disagree|outdated|hm+\b|are you sure|at least\b|(?:以上|上面|引用|楼上)[^。]{0,12}(?:错|误|不对)",
    r"不[，,。！]|不[是会对然行能]|并[不非没]|没有|错|假的|非也|其实不|辟谣",
    r"事实[上是]?[^。]{0,30}[不没]|后来|自 ?\d|现在不|这[^。]{0,12}(?:不对|错|不成立|误)",
)  # fmt: skip
"""What the next sentence begins with, behind the name of who says it, where it takes back what was said."""
