<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>PageCatalog</name>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Feedback loops</source>
        <translation>反馈回路</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>滥用</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Close to %1</source>
        <translation>与 %1 相近</translation>
    </message>
    <message numerus="yes">
        <source>Close to %1 and %n more rated items</source>
        <translation>
            <numerusform>与 %1 及另外 %n 个已评分物品相近</numerusform>
        </translation>
    </message>
    <message>
        <source>Popular; this user is new</source>
        <translation>热门；此用户为新用户</translation>
    </message>
    <message>
        <source>Popular with everybody</source>
        <translation>普遍热门</translation>
    </message>
    <message>
        <source>Described like %1</source>
        <translation>描述与 %1 相似</translation>
    </message>
    <message>
        <source>popularity, new user</source>
        <translation>热门度，新用户</translation>
    </message>
    <message>
        <source>its description (fallback)</source>
        <translation>物品描述（后备）</translation>
    </message>
    <message>
        <source>popularity (fallback)</source>
        <translation>热门度（后备）</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Without rated items</source>
        <translation>排除已评分物品</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Tail places</source>
        <translation>长尾位</translation>
    </message>
    <message>
        <source>%1, moved to %2</source>
        <translation>%1，移至 %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>惩罚 %1</translation>
    </message>
    <message>
        <source>draw %1, ε = %2</source>
        <translation>抽样值 %1，ε = %2</translation>
    </message>
    <message>
        <source>place kept</source>
        <translation>保留位</translation>
    </message>
    <message>
        <source>is a tail item</source>
        <translation>是长尾物品</translation>
    </message>
    <message>
        <source>not a tail item</source>
        <translation>不是长尾物品</translation>
    </message>
    <message numerus="yes">
        <source>%n other items</source>
        <translation>
            <numerusform>其他 %n 个物品</numerusform>
        </translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>热门度</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中部</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>长尾</translation>
    </message>
    <message>
        <source>low activity</source>
        <translation>低活跃度</translation>
    </message>
    <message>
        <source>medium activity</source>
        <translation>中活跃度</translation>
    </message>
    <message>
        <source>high activity</source>
        <translation>高活跃度</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Place kept for tail items</source>
        <translation>为长尾物品保留的位置</translation>
    </message>
    <message>
        <source>Exploration pick, ε = %1</source>
        <translation>探索选取，ε = %1</translation>
    </message>
    <message>
        <source>It moved up because it adds variety to this list.</source>
        <translation>它因增加了此列表的多样性而上移。</translation>
    </message>
    <message>
        <source>Its likeness to %1 above counted against it.</source>
        <translation>它与上方的 %1 相似，因而被扣分。</translation>
    </message>
    <message>
        <source>It was drawn at random to learn whether this user likes it, in place of %1.</source>
        <translation>它被随机抽中并取代了 %1，以了解此用户是否喜欢它。</translation>
    </message>
    <message>
        <source>It holds one of the places kept for tail items.</source>
        <translation>它占用了为长尾物品保留的位置之一。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自%2</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Events taken in</source>
        <translation>已纳入事件</translation>
    </message>
    <message>
        <source>to position %1</source>
        <translation>截至位置 %1</translation>
    </message>
    <message>
        <source>Draw seed</source>
        <translation>抽样种子</translation>
    </message>
    <message>
        <source>Target mix</source>
        <translation>目标配比</translation>
    </message>
    <message>
        <source>placed for the mix</source>
        <translation>按配比放置</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Placed for the target mix of popular and rare items</source>
        <translation>为热门与稀有物品的目标配比而放置</translation>
    </message>
    <message>
        <source>It took the place of %1, because the list is to have a mix of popular, middle and rare items.</source>
        <translation>它取代了 %1，因为列表应包含热门、中部和稀有物品的配比。</translation>
    </message>
</context>
<context>
    <name>Recommendations</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>StreamWords</name>
    <message>
        <source>Off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>No cluster is set up.</source>
        <translation>未设置集群。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>Waiting for the first answer of the cluster.</source>
        <translation>正在等待集群的首次响应。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>No broker answers. It is tried again all the time.</source>
        <translation>没有 broker 响应。正在持续重试。</translation>
    </message>
    <message>
        <source>Wrong host</source>
        <translation>主机错误</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known. Check kafka.bootstrap.</source>
        <translation>无法解析主机名。请检查 kafka.bootstrap。</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>Check the user, the password and the mechanism.</source>
        <translation>请检查用户、密码和认证机制。</translation>
    </message>
    <message>
        <source>Certificate bad</source>
        <translation>证书无效</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is expired, for another host, or of an unknown authority.</source>
        <translation>broker 的证书已过期、属于其他主机，或由未知机构签发。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>Logged in, but the topics may not be read. Ask for the right to.</source>
        <translation>已登录，但无权读取主题。请申请读取权限。</translation>
    </message>
    <message>
        <source>Topic missing</source>
        <translation>缺少主题</translation>
    </message>
    <message>
        <source>A topic does not exist. Create it, or correct kafka.topic.*.</source>
        <translation>有主题不存在。请创建它，或更正 kafka.topic.*。</translation>
    </message>
    <message>
        <source>Broker down</source>
        <translation>Broker 已断开</translation>
    </message>
    <message>
        <source>Broker up</source>
        <translation>Broker 已恢复</translation>
    </message>
    <message>
        <source>Partitions assigned</source>
        <translation>已分配分区</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢复</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>PASS</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>WARN</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>CANNOT TELL</source>
        <translation>无法判断</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门禁</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>上线</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>已上线</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>Hold set</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>已解除冻结</translation>
    </message>
    <message>
        <source>Alias changed</source>
        <translation>已更改别名</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>已写入备注</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>MAP</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>目录覆盖率</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>曝光 Gini</translation>
    </message>
    <message>
        <source>Catalogue Gini</source>
        <translation>目录 Gini</translation>
    </message>
    <message>
        <source>List diversity</source>
        <translation>列表多样性</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖性</translation>
    </message>
    <message>
        <source>Tail share</source>
        <translation>长尾占比</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95 延迟</translation>
    </message>
    <message>
        <source>Loads and answers</source>
        <translation>可加载并响应</translation>
    </message>
    <message>
        <source>NDCG gap between segments</source>
        <translation>分群间 NDCG 差距</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>被篡改</translation>
    </message>
    <message>
        <source>Untrusted key</source>
        <translation>密钥不受信任</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>NDCG%1 (ranking quality)</source>
        <translation>NDCG%1（排序质量）</translation>
    </message>
    <message>
        <source>low activity</source>
        <translation>低活跃度</translation>
    </message>
    <message>
        <source>medium activity</source>
        <translation>中活跃度</translation>
    </message>
    <message>
        <source>high activity</source>
        <translation>高活跃度</translation>
    </message>
    <message>
        <source>the saved model loads and answers as the fitted one</source>
        <translation>保存的模型可以加载，且回答与训练所得一致</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>在界限之内</translation>
    </message>
    <message>
        <source>beyond the bound</source>
        <translation>超出界限</translation>
    </message>
    <message>
        <source>not worse than the live version allows</source>
        <translation>未差于线上版本所允许的程度</translation>
    </message>
    <message>
        <source>worse than live, but its interval still holds the live value</source>
        <translation>差于线上版本，但其区间仍包含线上值</translation>
    </message>
    <message>
        <source>worse than the live version allows</source>
        <translation>差于线上版本所允许的程度</translation>
    </message>
    <message>
        <source>the live version was evaluated with another split; the numbers do not compare</source>
        <translation>线上版本用另一种划分评估；数值不可比较</translation>
    </message>
    <message>
        <source>could not be measured for this version</source>
        <translation>无法为此版本测量</translation>
    </message>
    <message>
        <source>promotion was not asked for</source>
        <translation>未要求上线</translation>
    </message>
    <message>
        <source>the gate is inconclusive; a person decides</source>
        <translation>门禁无定论；由人决定</translation>
    </message>
    <message>
        <source>a hold is on; a person promotes or lifts it</source>
        <translation>存在冻结；由人上线或解除</translation>
    </message>
    <message>
        <source>Mitigations changed</source>
        <translation>缓解措施已更改</translation>
    </message>
</context>
<context>
    <name>ui::bridge</name>
    <message>
        <source>This input cannot be used</source>
        <translation>此输入无法使用</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The stored data is damaged</source>
        <translation>存储的数据已损坏</translation>
    </message>
    <message>
        <source>The disk or the network refused</source>
        <translation>磁盘或网络出错</translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>目前不可用</translation>
    </message>
    <message>
        <source>A rule forbids this</source>
        <translation>规则禁止此操作</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Something went wrong inside Fairlead</source>
        <translation>Fairlead 内部出错</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
</context>
<context>
    <name>ui::exporting</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>未导出任何内容</translation>
    </message>
    <message>
        <source>Export PNG</source>
        <translation>导出 PNG</translation>
    </message>
    <message>
        <source>Export SVG…</source>
        <translation>导出 SVG…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
</context>
<context>
    <name>ui::pages</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>There is no help page for this page.</source>
        <translation>此页面没有帮助内容。</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>此页面的帮助</translation>
    </message>
    <message>
        <source>Close the other program, or start Fairlead with another --profile or --data.</source>
        <translation>请关闭另一个程序，或使用其他 --profile 或 --data 启动 Fairlead。</translation>
    </message>
    <message>
        <source>Put a backup in its place (fairleadctl store backup makes them), or start with another --profile.</source>
        <translation>请用备份替换它（备份可用 fairleadctl store backup 创建），或使用其他 --profile 启动。</translation>
    </message>
    <message>
        <source>Use the newer Fairlead, or start with another --profile.</source>
        <translation>请使用较新的 Fairlead，或使用其他 --profile 启动。</translation>
    </message>
    <message>
        <source>Correct the setting and start again.</source>
        <translation>请更正设置后重新启动。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, then start again.</source>
        <translation>请检查文件夹权限和可用空间，然后重新启动。</translation>
    </message>
    <message>
        <source>Fairlead cannot start</source>
        <translation>Fairlead 无法启动</translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation>无法打开配置档案</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>模型族</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Ranking quality; higher is better</source>
        <translation>排序质量；越高越好</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Recall@10</translation>
    </message>
    <message>
        <source>Share of the held-out items that are in the list</source>
        <translation>列表命中的留出物品占比</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>目录覆盖率</translation>
    </message>
    <message>
        <source>Share of the catalogue that is in anybody&apos;s first ten</source>
        <translation>出现在任一用户前十名中的目录占比</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Concentration of exposure; lower is more even</source>
        <translation>曝光集中度；越低越均匀</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>List pipeline</source>
        <translation>列表流水线</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>全部核心</translation>
    </message>
    <message>
        <source>Data snapshot</source>
        <translation>数据快照</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>needs a first training</source>
        <translation>需要先完成首次训练</translation>
    </message>
    <message>
        <source>required: done</source>
        <translation>要求：已完成</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>nothing was live to compare with</source>
        <translation>当时没有可供比较的线上版本</translation>
    </message>
    <message>
        <source>Last trained %1</source>
        <translation>上次训练：%1</translation>
    </message>
    <message>
        <source>Nothing trained yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <source>%1; a run is in progress</source>
        <translation>%1；有运行正在进行</translation>
    </message>
    <message>
        <source>Neighbours (k)</source>
        <translation>近邻数 (k)</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>收缩系数</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值方式</translation>
    </message>
    <message>
        <source>Half-life, days</source>
        <translation>半衰期（天）</translation>
    </message>
    <message>
        <source>Least items per word</source>
        <translation>每词最少物品数</translation>
    </message>
    <message>
        <source>Blended below, ratings</source>
        <translation>混合阈值（评分数）</translation>
    </message>
    <message>
        <source>Item neighbours</source>
        <translation>物品近邻</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>热门度</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Release gate</source>
        <translation>发布门禁</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>%1 of %2 conditions met</source>
        <translation>满足 %1 / %2 个条件</translation>
    </message>
    <message>
        <source>same fields</source>
        <translation>字段相同</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>首个版本</translation>
    </message>
    <message>
        <source>v%1 seen</source>
        <translation>发现 v%1</translation>
    </message>
    <message>
        <source>Producers write a newer version than this one; it is read as this one.</source>
        <translation>生产者写入的版本比此版本新；仍按此版本读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), sum</source>
        <translation>
            <numerusform>其他 %n 个，合计</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the cluster</source>
        <translation>正在连接集群</translation>
    </message>
    <message>
        <source>No connection to the cluster</source>
        <translation>未连接集群</translation>
    </message>
    <message>
        <source>No connection; what is shown is %1 old</source>
        <translation>无连接；所示为 %1 前的数据</translation>
    </message>
    <message>
        <source>Events arrive faster than they are consumed; %1 wait</source>
        <translation>事件到达快于消费；%1 个在等待</translation>
    </message>
    <message>
        <source>Events arrive and are consumed in time; %1 dead letters wait for review</source>
        <translation>事件正常到达并及时消费；%1 条死信待查看</translation>
    </message>
    <message>
        <source>Connected; no event has arrived yet</source>
        <translation>已连接；尚无事件到达</translation>
    </message>
    <message>
        <source>Events arrive and are consumed in time</source>
        <translation>事件正常到达并及时消费</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>消费积压</translation>
    </message>
    <message>
        <source>required ≤ %1</source>
        <translation>要求 ≤ %1</translation>
    </message>
    <message>
        <source>needs the cluster</source>
        <translation>需要连接集群</translation>
    </message>
    <message>
        <source>no partition is read yet</source>
        <translation>尚未读取任何分区</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝率</translation>
    </message>
    <message>
        <source>needs a first event</source>
        <translation>需要先有首个事件</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>计数不符</translation>
    </message>
    <message>
        <source>required ≤ %1 %</source>
        <translation>要求 ≤ %1 %</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 条待处理</translation>
    </message>
    <message>
        <source>required 0</source>
        <translation>要求 0</translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <translation>%2 内 %1 %</translation>
    </message>
    <message>
        <source>Total lag</source>
        <translation>总积压</translation>
    </message>
    <message>
        <source>events</source>
        <translation>个事件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最早 %1 前</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>已消费</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 of produced</source>
        <translation>占已生产的 %1</translation>
    </message>
    <message>
        <source>Paused at %1: what is shown stands still, the stream goes on</source>
        <translation>已于 %1 暂停：显示内容静止，数据流继续运行</translation>
    </message>
    <message>
        <source>This profile is connected to no stream</source>
        <translation>此配置档案未连接数据流</translation>
    </message>
    <message>
        <source>The counts do not add up</source>
        <translation>计数不符</translation>
    </message>
    <message>
        <source>Events arrive, but cannot be stored</source>
        <translation>事件已到达，但无法存储</translation>
    </message>
    <message>
        <source>Waits for your decision where to begin</source>
        <translation>等待您决定从何处开始</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>已生产</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 前的数据</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个物品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>滞后 %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暂停消费</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>%1 consumed %2 %3 accepted + %4 duplicates + %5 rejected</source>
        <translation>已消费 %1 %2 已接受 %3 + 重复 %4 + 已拒绝 %5</translation>
    </message>
    <message>
        <source>Split: %1.</source>
        <translation>划分：%1。</translation>
    </message>
    <message>
        <source>Judged by the split %1: the one asked for, %2, leaves %3 test users with ratings to learn from, fewer than %4.</source>
        <translation>按划分 %1 评估：所要求的划分 %2 仅留下 %3 个有评分可供学习的测试用户，少于 %4 个。</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>by cron %1</source>
        <translation>按 cron %1</translation>
    </message>
    <message>
        <source>No schedule is kept by this program</source>
        <translation>此程序不维护训练计划</translation>
    </message>
    <message>
        <source>The schedule is off</source>
        <translation>训练计划已关闭</translation>
    </message>
    <message>
        <source>No scheduled run to come</source>
        <translation>没有后续的计划运行</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>自 %1 起已到期</translation>
    </message>
    <message>
        <source>Next scheduled run, %1</source>
        <translation>下次计划运行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) a day</source>
        <translation>
            <numerusform>每天 %n 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) today</source>
        <translation>
            <numerusform>今天 %n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>none was due yet today</source>
        <translation>今天尚无到期的运行</translation>
    </message>
    <message>
        <source>%1 of %2 done on time today</source>
        <translation>今天按时完成 %1 / %2</translation>
    </message>
    <message>
        <source>It starts when the training under way has ended.</source>
        <translation>当前训练结束后启动。</translation>
    </message>
    <message>
        <source>The first training starts as soon as there are enough ratings.</source>
        <translation>评分数量足够后即启动首次训练。</translation>
    </message>
    <message>
        <source>It waits: %1.</source>
        <translation>等待中：%1。</translation>
    </message>
    <message>
        <source>It starts now.</source>
        <translation>正在启动。</translation>
    </message>
    <message>
        <source>Trainings start by hand alone.</source>
        <translation>训练仅手动启动。</translation>
    </message>
    <message>
        <source>Demo clock: %1 pass in %2.</source>
        <translation>演示时钟：%2 内经过 %1。</translation>
    </message>
    <message>
        <source>Training interval</source>
        <translation>训练间隔</translation>
    </message>
    <message>
        <source>needs two trainings</source>
        <translation>需要两次训练</translation>
    </message>
    <message>
        <source>no requirement is set</source>
        <translation>未设置要求</translation>
    </message>
    <message>
        <source>Runs on time</source>
        <translation>按时运行</translation>
    </message>
    <message>
        <source>no schedule is on</source>
        <translation>未启用训练计划</translation>
    </message>
    <message>
        <source>required ≥ %1</source>
        <translation>要求 ≥ %1</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>learned limit: %1 ratings/h</source>
        <translation>学得上限：%1 条评分/h</translation>
    </message>
    <message>
        <source>classic 3 σ: %1 ratings/h</source>
        <translation>经典 3 σ：%1 条评分/h</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>评分数</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>most in 60 s</source>
        <translation>60 s 内最多</translation>
    </message>
    <message>
        <source>limit in 60 s</source>
        <translation>60 s 内上限</translation>
    </message>
    <message>
        <source>most in 1 h</source>
        <translation>1 h 内最多</translation>
    </message>
    <message>
        <source>limit in 1 h</source>
        <translation>1 h 内上限</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>items</source>
        <translation>物品数</translation>
    </message>
    <message>
        <source>shared moments</source>
        <translation>共同时刻</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>deviation z</source>
        <translation>偏离 z</translation>
    </message>
    <message>
        <source>distance z</source>
        <translation>距离 z</translation>
    </message>
    <message>
        <source>taste z</source>
        <translation>偏好 z</translation>
    </message>
    <message>
        <source>%1 ratings within 60 seconds (at most %2 are usual)</source>
        <translation>60 秒内 %1 条评分（通常最多 %2 条）</translation>
    </message>
    <message>
        <source>%1 ratings within one hour (at most %2 are usual)</source>
        <translation>一小时内 %1 条评分（通常最多 %2 条）</translation>
    </message>
    <message>
        <source>Flagged users</source>
        <translation>已标记用户</translation>
    </message>
    <message>
        <source>required 0 after 24 h</source>
        <translation>要求 24 h 后为 0</translation>
    </message>
    <message>
        <source>nothing judged yet</source>
        <translation>尚未判定</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 位待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded before training</source>
        <translation>训练前已排除</translation>
    </message>
    <message>
        <source>required 100 %</source>
        <translation>要求 100 %</translation>
    </message>
    <message>
        <source>nobody is in quarantine</source>
        <translation>无人处于隔离中</translation>
    </message>
    <message>
        <source>Simulated attack caught</source>
        <translation>捕获的模拟攻击</translation>
    </message>
    <message>
        <source>required ≥ 90 %</source>
        <translation>要求 ≥ 90 %</translation>
    </message>
    <message>
        <source>none was run</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>%1 → %2 → %3</source>
        <translation>%1 → %2 → %3</translation>
    </message>
    <message>
        <source>Classic 3 σ</source>
        <translation>经典 3 σ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Classic burst</source>
        <translation>经典突发</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>Item inflow</source>
        <translation>物品涌入</translation>
    </message>
    <message>
        <source>Same rating</source>
        <translation>相同评分</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>评分画像</translation>
    </message>
    <message>
        <source>Lockstep</source>
        <translation>步调一致</translation>
    </message>
    <message>
        <source>More ratings than mean + 3 standard deviations. For comparison: among 10 % spammers it misses most, because they inflate the deviation.</source>
        <translation>评分数超过均值 + 3 倍标准差。仅供比较：当刷分者占 10 % 时，它会漏掉其中大多数，因为刷分者抬高了标准差。</translation>
    </message>
    <message>
        <source>More ratings than the spread of the users&apos; own logarithms allows. Good up to 20 % spammers.</source>
        <translation>评分数超过由用户自身评分数对数的离散度所允许的范围。刷分者占比不超过 20 % 时有效。</translation>
    </message>
    <message>
        <source>10 or more ratings within one hour. For comparison: it flags 99.7 % of MovieLens-100K&apos;s real users, who rate in one sitting.</source>
        <translation>一小时内评分达到或超过 10 条。仅供比较：它会标记 MovieLens-100K 中 99.7 % 的真实用户，因为他们一次性完成评分。</translation>
    </message>
    <message>
        <source>Faster than the first sessions of this service&apos;s own users.</source>
        <translation>快于本服务自身用户的首次会话。</translation>
    </message>
    <message>
        <source>Top or bottom ratings reach an item faster than items ever get them.</source>
        <translation>最高分或最低分到达某物品的速度超过物品通常获得此类评分的速度。</translation>
    </message>
    <message>
        <source>Nearly all ratings at one end of the scale, hardly any spread.</source>
        <translation>几乎所有评分都在量表的一端，几乎没有离散。</translation>
    </message>
    <message>
        <source>A profile that deviates from every item&apos;s mean and goes with nobody.</source>
        <translation>评分画像偏离各物品的均值，且与任何人都不一致。</translation>
    </message>
    <message>
        <source>The same items rated alike at the same time as a group.</source>
        <translation>作为一个群组，在同一时间对相同物品给出相近的评分。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Target and time</source>
        <translation>目标与时间</translation>
    </message>
    <message>
        <source>%1 ratings, more than the mean of %2 plus three deviations of %3</source>
        <translation>%1 条评分，超过均值 %2 加三倍标准差 %3</translation>
    </message>
    <message>
        <source>%1 ratings, %2 times the median of %3</source>
        <translation>%1 条评分，为中位数 %3 的 %2 倍</translation>
    </message>
    <message>
        <source>%1 ratings within one hour</source>
        <translation>一小时内 %1 条评分</translation>
    </message>
    <message>
        <source>One of %1 users whose top ratings reached item %2 within %3 h</source>
        <translation>%1 位用户之一，其最高分在 %3 h 内到达物品 %2</translation>
    </message>
    <message>
        <source>One of %1 users whose bottom ratings reached item %2 within %3 h</source>
        <translation>%1 位用户之一，其最低分在 %3 h 内到达物品 %2</translation>
    </message>
    <message>
        <source>%1 ratings that average %2 stars with a spread of only %3</source>
        <translation>%1 条评分，平均 %2 星，离散度仅为 %3</translation>
    </message>
    <message>
        <source>Rated unlike everybody else: %1 from the item means, %2 from neighbours, %3 from common tastes (robust deviations)</source>
        <translation>评分方式与其他所有人不同：与物品均值相差 %1，与近邻相差 %2，与常见偏好相差 %3（稳健偏差）</translation>
    </message>
    <message>
        <source>%1 ratings alike and within %2 h of each other as a group of %3 users</source>
        <translation>作为一个有 %3 位用户的群组，有 %1 条评分相近且彼此相隔不超过 %2 h</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已确认正常</translation>
    </message>
    <message>
        <source>Rules of two families agree; nobody has looked yet</source>
        <translation>两个规则族的规则一致；尚无人查看</translation>
    </message>
    <message>
        <source>Rules of one family; a person decides</source>
        <translation>仅一个规则族的规则；由人决定</translation>
    </message>
    <message>
        <source>Quarantined since %1 by %2</source>
        <translation>自 %1 起隔离，操作者：%2</translation>
    </message>
    <message>
        <source>Cleared %1 by %2</source>
        <translation>%1 确认正常，操作者：%2</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Bandwagon</source>
        <translation>从众</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Love and hate</source>
        <translation>爱憎</translation>
    </message>
    <message>
        <source>Very many ratings of any item; no target.</source>
        <translation>对任意物品给出大量评分；无目标。</translation>
    </message>
    <message>
        <source>The target, and other items rated about the mean of all ratings.</source>
        <translation>目标物品，以及评分接近全部评分均值的其他物品。</translation>
    </message>
    <message>
        <source>The target, and other items rated about their own means: harder to tell from people.</source>
        <translation>目标物品，以及评分接近各自均值的其他物品：更难与真人区分。</translation>
    </message>
    <message>
        <source>As random, and the five most rated items as well.</source>
        <translation>与随机攻击相同，另加评分最多的五个物品。</translation>
    </message>
    <message>
        <source>The target and the five most rated items of its genre, against all others.</source>
        <translation>目标物品及其题材中评分最多的五个物品，与所有其他物品相对。</translation>
    </message>
    <message>
        <source>The target at one end of the scale, all others at the other.</source>
        <translation>目标物品在量表的一端，所有其他物品在另一端。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n attacker(s) caught</source>
        <translation>
            <numerusform>捕获 %1 个攻击者，共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody else flagged</source>
        <translation>未标记其他用户</translation>
    </message>
    <message numerus="yes">
        <source>%n other user(s) flagged with them</source>
        <translation>
            <numerusform>另有 %n 位其他用户一同被标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>%1, %2 users, %3 ratings</source>
        <translation>%1，%2 位用户，%3 条评分</translation>
    </message>
    <message>
        <source>Share caught (recall)</source>
        <translation>捕获比例（召回率）</translation>
    </message>
    <message>
        <source>Right among the flagged (precision)</source>
        <translation>标记正确的比例（精确率）</translation>
    </message>
    <message>
        <source>Quarantined by rules alone</source>
        <translation>仅凭规则隔离</translation>
    </message>
    <message>
        <source>Half of them known after</source>
        <translation>识别其中半数用时</translation>
    </message>
    <message>
        <source>%1, %2 ratings</source>
        <translation>%1，%2 条评分</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Pushed item</source>
        <translation>被推升的物品</translation>
    </message>
    <message>
        <source>Nuked item</source>
        <translation>被打压的物品</translation>
    </message>
    <message numerus="yes">
        <source>In lists of %n user(s), before → attacked → cleaned</source>
        <translation>
            <numerusform>出现在 %n 位用户的列表中，攻击前 → 攻击后 → 清理后</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean rank among all items</source>
        <translation>在全部物品中的平均排名</translation>
    </message>
    <message>
        <source>Lists that changed</source>
        <translation>发生变化的列表</translation>
    </message>
    <message>
        <source>Flagged before the attack, left out</source>
        <translation>攻击前已标记，未计入</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>%1 ratings of %2 of %3 users</source>
        <translation>%2 位用户（共 %3 位）的 %1 条评分</translation>
    </message>
    <message>
        <source>all %1 ratings of %2 users</source>
        <translation>%2 位用户的全部 %1 条评分</translation>
    </message>
    <message>
        <source>Nobody has been judged yet</source>
        <translation>尚未判定任何用户</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for review; their ratings are in training until you decide</source>
        <translation>
            <numerusform>%n 位用户待审核；在您决定之前，其评分仍参与训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) in quarantine; none of their ratings will be in training</source>
        <translation>
            <numerusform>%n 位用户处于隔离中；其评分均不会参与训练</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users in quarantine are left out of training</source>
        <translation>并非所有隔离中的用户都被排除在训练之外</translation>
    </message>
    <message>
        <source>No user waits for review</source>
        <translation>没有待审核的用户</translation>
    </message>
</context>
<context>
    <name>ui::pages::AbuseCharts</name>
    <message>
        <source>Rating behaviour</source>
        <translation>评分行为</translation>
    </message>
    <message>
        <source>New flags</source>
        <translation>新标记</translation>
    </message>
    <message>
        <source>Users by ratings</source>
        <translation>按评分数划分的用户</translation>
    </message>
    <message>
        <source>standard deviation of the ratings, stars</source>
        <translation>评分的标准差，星</translation>
    </message>
    <message>
        <source>most ratings in any hour</source>
        <translation>任一小时内的最多评分数</translation>
    </message>
    <message>
        <source>users, log scale</source>
        <translation>用户数，对数刻度</translation>
    </message>
    <message>
        <source>ratings per user, log scale</source>
        <translation>每位用户的评分数，对数刻度</translation>
    </message>
    <message>
        <source>Every flagged user and a sample of the others: how fast they rate and how much their ratings differ. Few stars of difference at high speed is what simple spam looks like.</source>
        <translation>所有已标记用户以及其他用户的抽样：评分有多快，评分差异有多大。高速且星级差异很小，是简单刷分的典型特征。</translation>
    </message>
    <message>
        <source>x: most ratings within any hour. y: population standard deviation of the ratings. Shape and colour: family of the strongest rule. The learned limit comes from the users&apos; own first sessions; the classic limit is mean + 3 standard deviations.</source>
        <translation>x：任一小时内的最多评分数。y：评分的总体标准差。形状和颜色：最强规则所属的规则族。学得上限来自用户自身的首次会话；经典上限为均值 + 3 倍标准差。</translation>
    </message>
    <message>
        <source>None: a user is judged by all rules, not by the place in this chart.</source>
        <translation>无：用户由全部规则判定，而非由其在此图中的位置判定。</translation>
    </message>
    <message>
        <source>Drag a frame around points to tick these users in the table.</source>
        <translation>拖动选框圈住各点，即可在表格中勾选这些用户。</translation>
    </message>
    <message>
        <source>How many users became flagged, by the time of their newest rating then.</source>
        <translation>有多少用户被标记，按其当时最新评分的时间统计。</translation>
    </message>
    <message>
        <source>Counted since this program was started; at most 24 spans.</source>
        <translation>自本程序启动起计数；最多 24 个时段。</translation>
    </message>
    <message>
        <source>Many flags at once are one attack: look at the groups below.</source>
        <translation>同时出现大量标记即为一次攻击：请查看下方的群组。</translation>
    </message>
    <message>
        <source>How many users gave how many ratings.</source>
        <translation>给出各数量评分的用户有多少。</translation>
    </message>
    <message>
        <source>Five bars to a factor of ten; both axes logarithmic. Classic 3 σ: mean + 3 population standard deviations, which the spammers themselves raise. Volume: from the median and the spread above it, of the logarithms.</source>
        <translation>每十倍区间五个柱；两个坐标轴均为对数刻度。经典 3 σ：均值 + 3 倍总体标准差，刷分者自身会将其抬高。数量：由对数的中位数及其上方的离散度得出。</translation>
    </message>
    <message>
        <source>Users beyond the volume limit wait for review.</source>
        <translation>超出数量上限的用户等待审核。</translation>
    </message>
    <message>
        <source>No user was judged yet</source>
        <translation>尚未判定任何用户</translation>
    </message>
    <message>
        <source>There is a point for every user once ratings were judged.</source>
        <translation>评分经过判定后，每位用户对应一个点。</translation>
    </message>
    <message>
        <source>%1 of %2 users, all flagged ones</source>
        <translation>%1 / %2 位用户，含全部已标记用户</translation>
    </message>
    <message>
        <source>all %1 users</source>
        <translation>全部 %1 位用户</translation>
    </message>
    <message>
        <source>No new flags</source>
        <translation>没有新标记</translation>
    </message>
    <message>
        <source>Nobody became flagged since this program was started.</source>
        <translation>自本程序启动以来，没有用户被标记。</translation>
    </message>
    <message>
        <source>%1 · %2 flags, %3 still open</source>
        <translation>%1 · %2 个标记，%3 个仍待处理</translation>
    </message>
    <message>
        <source>new flags</source>
        <translation>新标记</translation>
    </message>
    <message>
        <source>classic 3 σ: %1</source>
        <translation>经典 3 σ：%1</translation>
    </message>
    <message>
        <source>volume: from %1</source>
        <translation>数量：从 %1 起</translation>
    </message>
</context>
<context>
    <name>ui::pages::AbusePage</name>
    <message>
        <source>Abuse</source>
        <translation>滥用</translation>
    </message>
    <message>
        <source>judged %1</source>
        <translation>判定于 %1</translation>
    </message>
    <message>
        <source>ratings in the store</source>
        <translation>存储中的评分</translation>
    </message>
    <message>
        <source>Simulate attack…</source>
        <translation>模拟攻击…</translation>
    </message>
    <message>
        <source>Rules compared</source>
        <translation>规则比较</translation>
    </message>
    <message>
        <source>how many users each one flags</source>
        <translation>每条规则标记了多少用户</translation>
    </message>
    <message>
        <source>Every rule of the detector catalogue with the users it flags now.</source>
        <translation>检测器目录中的每条规则及其当前标记的用户。</translation>
    </message>
    <message>
        <source>A user whom rules of two families flag is quarantined by rules alone; one family asks for review. Classic rules are shown for comparison and never count.</source>
        <translation>被两个规则族的规则标记的用户仅凭规则即被隔离；只有一个规则族时请求审核。经典规则仅供比较，从不计入。</translation>
    </message>
    <message>
        <source>On people without attackers at most 1 % are flagged.</source>
        <translation>在没有攻击者的人群中，最多标记 1 %。</translation>
    </message>
    <message>
        <source>A rule that flags many alone deserves a look at its users.</source>
        <translation>若某条规则单独标记了许多用户，应查看这些用户。</translation>
    </message>
    <message>
        <source>Items under inflow</source>
        <translation>遭涌入的物品</translation>
    </message>
    <message>
        <source>Items that got top or bottom ratings faster than items in general do.</source>
        <translation>获得最高分或最低分的速度超过一般物品的物品。</translation>
    </message>
    <message>
        <source>Most such ratings in any 24 h, 7 days and 30 days over what the item&apos;s own rate outside the window lets expect; compared with other items by median and MAD.</source>
        <translation>任意 24 h、7 天和 30 天内此类评分的最大数量，与按该物品在窗口之外自身速率所得的预期值相比；再按中位数和 MAD 与其他物品比较。</translation>
    </message>
    <message>
        <source>The users behind it are among the flagged. A film that is in the news can look alike: clear those users.</source>
        <translation>背后的用户就在已标记用户之中。新闻热点中的电影也可能呈现类似情形：请将这些用户确认为正常。</translation>
    </message>
    <message>
        <source>Lockstep groups</source>
        <translation>步调一致的群组</translation>
    </message>
    <message>
        <source>Users who rated the same items alike at the same time; Enter ticks a group.</source>
        <translation>在同一时间对相同物品给出相近评分的用户；按 Enter 勾选一个群组。</translation>
    </message>
    <message>
        <source>At least 4 users who share 3 moments of an hour, or 5 of a day; a moment is one item, one rating and one span of time, and counts only with more users than the item&apos;s own rate explains.</source>
        <translation>至少 4 位用户，共有 3 个以小时计或 5 个以天计的时刻；一个时刻由一个物品、一种评分和一个时段组成，仅当用户数超过该物品自身速率所能解释的数量时才计入。</translation>
    </message>
    <message>
        <source>Exclude the whole group, or clear it when it is a class or a club.</source>
        <translation>排除整个群组；若为班级或社团，则将其确认为正常。</translation>
    </message>
    <message>
        <source>Simulate an attack on a copy of the ratings</source>
        <translation>在评分的副本上模拟攻击</translation>
    </message>
    <message>
        <source>What was decided could not be read</source>
        <translation>无法读取已作出的决定</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个物品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个群组</numerusform>
        </translation>
    </message>
    <message>
        <source>No item gets extreme ratings too fast</source>
        <translation>没有物品过快地获得极端评分</translation>
    </message>
    <message>
        <source>Nobody rates in lockstep</source>
        <translation>没有用户步调一致地评分</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n user(s) from training?</source>
        <translation>
            <numerusform>将 %n 位用户从训练中排除？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their ratings stay stored and are left out of every training from the next one on. The model that is live does not change until then.</source>
        <translation>其评分仍会存储，但从下次训练起不再参与任何训练。在此之前，线上模型不会改变。</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n</source>
        <translation>
            <numerusform>排除 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this with Release.</source>
        <translation>可通过“解除隔离”撤销此操作。</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n user(s)?</source>
        <translation>
            <numerusform>将 %n 位用户确认为正常？</numerusform>
        </translation>
    </message>
    <message>
        <source>They no longer wait for review, and their ratings stay in training. They come back when a rule fires that has not until now.</source>
        <translation>他们不再等待审核，其评分继续参与训练。若有此前未触发的规则触发，他们会重新出现。</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n</source>
        <translation>
            <numerusform>确认 %n 位正常</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this from the notice, or exclude them later.</source>
        <translation>可从通知中撤销此操作，也可稍后将其排除。</translation>
    </message>
    <message numerus="yes">
        <source>Release %n user(s) from quarantine?</source>
        <translation>
            <numerusform>解除 %n 位用户的隔离？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their ratings are in training again from the next one on.</source>
        <translation>从下次训练起，其评分将重新参与训练。</translation>
    </message>
    <message numerus="yes">
        <source>Release %n</source>
        <translation>
            <numerusform>解除 %n 位的隔离</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this by excluding them again.</source>
        <translation>可通过再次排除来撤销此操作。</translation>
    </message>
    <message>
        <source>The decision is being stored</source>
        <translation>正在存储决定</translation>
    </message>
    <message>
        <source>The decision was not stored for everybody</source>
        <translation>未能为所有用户存储决定</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) left out of training</source>
        <translation>
            <numerusform>已将 %n 位用户从训练中排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) cleared</source>
        <translation>
            <numerusform>已将 %n 位用户确认为正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) released</source>
        <translation>
            <numerusform>已解除 %n 位用户的隔离</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>The decision is being taken back</source>
        <translation>正在撤回决定</translation>
    </message>
    <message numerus="yes">
        <source>Undone for %n user(s)</source>
        <translation>
            <numerusform>已为 %n 位用户撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>未能撤销</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>此配置档案以只读方式打开</translation>
    </message>
</context>
<context>
    <name>ui::pages::Activity</name>
    <message>
        <source>%1 went live</source>
        <translation>%1 已上线</translation>
    </message>
    <message>
        <source>Rolled back to %1</source>
        <translation>已回滚到 %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>操作者：%1</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>操作者：%1；%2</translation>
    </message>
    <message>
        <source>Training run %1 finished</source>
        <translation>训练运行 %1 已结束</translation>
    </message>
    <message>
        <source>Training run %1 began</source>
        <translation>训练运行 %1 已开始</translation>
    </message>
    <message>
        <source>Training run %1: %2</source>
        <translation>训练运行 %1：%2</translation>
    </message>
    <message>
        <source>Kafka went away</source>
        <translation>Kafka 已断开</translation>
    </message>
    <message>
        <source>Nothing is lost: consumption goes on where it stopped</source>
        <translation>没有丢失任何内容：消费将从停止处继续</translation>
    </message>
    <message>
        <source>Kafka answers</source>
        <translation>Kafka 已响应</translation>
    </message>
    <message>
        <source>Partitions were assigned</source>
        <translation>已分配分区</translation>
    </message>
    <message>
        <source>Consumption paused</source>
        <translation>已暂停消费</translation>
    </message>
    <message>
        <source>The store is behind; it goes on by itself</source>
        <translation>存储跟不上；之后会自动恢复</translation>
    </message>
    <message>
        <source>Consumption goes on</source>
        <translation>已继续消费</translation>
    </message>
    <message>
        <source>Training run %1 did not pass its gate</source>
        <translation>训练运行 %1 未通过门槛</translation>
    </message>
</context>
<context>
    <name>ui::pages::ActivityCard</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>尚无活动</translation>
    </message>
    <message>
        <source>last %1 of %2</source>
        <translation>最近 %1 条，共 %2 条</translation>
    </message>
</context>
<context>
    <name>ui::pages::ClimbersModel</name>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Lists before</source>
        <translation>攻击前的列表</translation>
    </message>
    <message>
        <source>Under attack</source>
        <translation>遭攻击时</translation>
    </message>
    <message>
        <source>Without the flagged</source>
        <translation>去除已标记用户后</translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareCard</name>
    <message>
        <source>Same user, other model</source>
        <translation>同一用户，其他模型</translation>
    </message>
    <message>
        <source>Open side by side…</source>
        <translation>并排打开…</translation>
    </message>
    <message>
        <source>There is no other version</source>
        <translation>没有其他版本</translation>
    </message>
    <message>
        <source>Train another one to compare its list with this one.</source>
        <translation>再训练一个版本，即可与此列表进行比较。</translation>
    </message>
    <message>
        <source>Asking the other versions…</source>
        <translation>正在查询其他版本…</translation>
    </message>
    <message>
        <source>The versions could not be compared</source>
        <translation>无法比较这些版本</translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareDialog</name>
    <message>
        <source>First version</source>
        <translation>第一个版本</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>第二个版本</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>比较两个版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Only metrics are compared: %1 does not verify.</source>
        <translation>仅比较指标：%1 未通过验证。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareModel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Items that are in the shown list too</source>
        <translation>同时出现在所示列表中的物品</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>To make the list, without reading the model from disk</source>
        <translation>生成列表所用时间，不含从磁盘读取模型</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>1 − mean similarity of the list&apos;s items</source>
        <translation>1 − 列表中物品的平均相似度</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>长尾</translation>
    </message>
    <message>
        <source>Items of the tail</source>
        <translation>长尾中的物品</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 线上</translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareRunsDialog</name>
    <message>
        <source>Compare runs</source>
        <translation>比较运行</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Better and worse are said of the newer run. Numbers compare only when split and data are the same.</source>
        <translation>“更好”和“更差”均针对较新的运行。只有划分和数据都相同时，数值才可比较。</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>两次运行的比较</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::pages::ComparisonModel</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>better %1</source>
        <translation>更好 %1</translation>
    </message>
    <message>
        <source>worse %1</source>
        <translation>更差 %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异项</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>溯源信息</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Recall@10</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>目录覆盖率</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>曝光 Gini</translation>
    </message>
    <message>
        <source>List diversity</source>
        <translation>列表多样性</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95 延迟</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Cut the broker</source>
        <translation>断开 broker</translation>
    </message>
    <message>
        <source>In-memory demo broker: it keeps about 5 MiB per partition and forgets everything when Fairlead ends.</source>
        <translation>内存演示 broker：每个分区保留约 5 MiB，Fairlead 退出后全部清空。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>上次响应</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Own events that wait</source>
        <translation>待发送的自有事件</translation>
    </message>
    <message>
        <source>There is no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>Restore the broker</source>
        <translation>恢复 broker</translation>
    </message>
    <message>
        <source>The oldest waits</source>
        <translation>最早的已等待</translation>
    </message>
    <message>
        <source>Own events lost</source>
        <translation>丢失的自有事件</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConservationCard</name>
    <message>
        <source>Conservation</source>
        <translation>计数守恒</translation>
    </message>
    <message>
        <source>Conservation by partition</source>
        <translation>各分区的计数守恒</translation>
    </message>
    <message>
        <source>consumed = accepted + duplicates + rejected</source>
        <translation>已消费 = 已接受 + 重复 + 已拒绝</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConservationModel</name>
    <message>
        <source>FAIL by %1</source>
        <translation>失败，相差 %1</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>已消费</translation>
    </message>
    <message>
        <source>Messages read</source>
        <translation>已读取的消息</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Stored as events</source>
        <translation>已存储为事件</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Already stored: delivered again</source>
        <translation>此前已存储：重复投递</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>No event: kept as dead letters</source>
        <translation>不是事件：保留为死信</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Never read: lost to the cluster&apos;s retention, or passed over by decision</source>
        <translation>从未读取：因超出集群保留期而丢失，或经决定略过</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Consumed must equal accepted + duplicates + rejected</source>
        <translation>已消费必须等于 已接受 + 重复 + 已拒绝</translation>
    </message>
</context>
<context>
    <name>ui::pages::DeadLettersModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>UTC, when it was seen first</source>
        <translation>首次出现的 UTC 时间</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Topic / partition : line of the file or offset</source>
        <translation>主题 / 分区 : 文件行号或偏移量</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节内容</translation>
    </message>
    <message>
        <source>The beginning of the message</source>
        <translation>消息的开头部分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>Not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>Nested too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>Key given twice</source>
        <translation>键重复</translation>
    </message>
    <message>
        <source>Field missing</source>
        <translation>缺少字段</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>类型错误</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>Bad id</source>
        <translation>ID 无效</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>Bad time</source>
        <translation>时间无效</translation>
    </message>
    <message>
        <source>Time in the future</source>
        <translation>时间在未来</translation>
    </message>
    <message>
        <source>Malformed line</source>
        <translation>行格式错误</translation>
    </message>
</context>
<context>
    <name>ui::pages::DrillCard</name>
    <message>
        <source>Simulated attack</source>
        <translation>模拟攻击</translation>
    </message>
    <message>
        <source>Items that climbed under attack</source>
        <translation>遭攻击时排名上升的物品</translation>
    </message>
    <message>
        <source>A labelled attack, played into a copy of the ratings: who of the attackers was caught, and whose lists changed.</source>
        <translation>在评分副本中播放的带标签攻击：捕获了哪些攻击者，哪些用户的列表发生了变化。</translation>
    </message>
    <message>
        <source>Recall = caught attackers ÷ all attackers. Precision = caught attackers ÷ all whom the attack got flagged. Delay: until half of the attackers are known. Lists of up to 200 users, 10 items each, by a small item-knn fitted before, under attack and without the flagged users.</source>
        <translation>召回率 = 被捕获的攻击者 ÷ 全部攻击者。精确率 = 被捕获的攻击者 ÷ 因该攻击而被标记的全部用户。延迟：识别出半数攻击者所用的时间。至多 200 位用户的列表，每个列表 10 个物品，由小型 item-knn 生成，分别在攻击前、遭攻击时和去除已标记用户后拟合。</translation>
    </message>
    <message>
        <source>At least 90 % of the attackers are caught.</source>
        <translation>至少捕获 90 % 的攻击者。</translation>
    </message>
    <message>
        <source>Look at which kind of attack gets through, and let a person review what one rule alone flags. The store was not changed.</source>
        <translation>请查看哪类攻击未被拦截，并由人审核仅被一条规则标记的用户。存储未被更改。</translation>
    </message>
    <message>
        <source>No attack was simulated yet</source>
        <translation>尚未模拟攻击</translation>
    </message>
    <message>
        <source>A simulated attack runs against a copy of the ratings; nothing in this profile changes.</source>
        <translation>模拟攻击在评分的副本上运行；此配置档案中的内容不会改变。</translation>
    </message>
    <message>
        <source>Simulate attack…</source>
        <translation>模拟攻击…</translation>
    </message>
    <message>
        <source>on a copy, %1</source>
        <translation>在副本上，%1</translation>
    </message>
</context>
<context>
    <name>ui::pages::DrillDialog</name>
    <message>
        <source>Reading the ratings</source>
        <translation>正在读取评分</translation>
    </message>
    <message>
        <source>Copying the ratings</source>
        <translation>正在复制评分</translation>
    </message>
    <message>
        <source>Playing the attack</source>
        <translation>正在播放攻击</translation>
    </message>
    <message>
        <source>Lists before the attack</source>
        <translation>正在生成攻击前的列表</translation>
    </message>
    <message>
        <source>Lists under attack</source>
        <translation>正在生成遭攻击时的列表</translation>
    </message>
    <message>
        <source>Lists without the flagged</source>
        <translation>正在生成去除已标记用户后的列表</translation>
    </message>
    <message>
        <source>Kind of attack</source>
        <translation>攻击类型</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Attackers</source>
        <translation>攻击者</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Target item (empty: drawn from the less rated half)</source>
        <translation>目标物品（留空：从评分较少的一半中抽取）</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Simulate an attack</source>
        <translation>模拟攻击</translation>
    </message>
    <message>
        <source>Runs against a copy of the ratings that a training would read. Nothing in this profile changes: no rating is stored, nobody is put in quarantine.</source>
        <translation>在训练所读取的评分的副本上运行。此配置档案中的内容不会改变：不存储任何评分，也不隔离任何用户。</translation>
    </message>
    <message>
        <source>To attack the live stream instead, choose the scenario “Rating spam” of the simulated audience.</source>
        <translation>若要改为攻击实时数据流，请选择模拟用户的场景“刷分”。</translation>
    </message>
    <message>
        <source>Progress of the simulated attack</source>
        <translation>模拟攻击的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Push: raise the target</source>
        <translation>推升：提高目标的排名</translation>
    </message>
    <message>
        <source>Nuke: lower the target</source>
        <translation>打压：降低目标的排名</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The attack is under way</source>
        <translation>攻击正在进行</translation>
    </message>
</context>
<context>
    <name>ui::pages::DriversCard</name>
    <message>
        <source>What drives the change</source>
        <translation>变化的驱动因素</translation>
    </message>
    <message>
        <source>first against last window</source>
        <translation>首个窗口与最后一个窗口对比</translation>
    </message>
    <message>
        <source>No item gained share</source>
        <translation>没有占比上升的物品</translation>
    </message>
    <message>
        <source>Between the first and the last window, as far as there are two.</source>
        <translation>首个窗口与最后一个窗口之间的对比，前提是存在两个窗口。</translation>
    </message>
</context>
<context>
    <name>ui::pages::DriversModel</name>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First window</source>
        <translation>首个窗口</translation>
    </message>
    <message>
        <source>Share of all slots</source>
        <translation>在全部推荐位中的占比</translation>
    </message>
    <message>
        <source>Last window</source>
        <translation>最后一个窗口</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>In percentage points</source>
        <translation>单位为百分点</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>ui::pages::EffectCard</name>
    <message>
        <source>What the mitigations change</source>
        <translation>缓解措施带来的变化</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Lists of up to 400 users by the live model, with and without the settings on the left. Nothing is counted or recorded.</source>
        <translation>线上模型为至多 400 位用户生成的列表，分别采用和不采用左侧的设置。不计数，也不记录任何内容。</translation>
    </message>
    <message>
        <source>Model alone</source>
        <translation>仅模型</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>采用缓解措施</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Cancel, %1 done</source>
        <translation>取消，已完成 %1</translation>
    </message>
    <message>
        <source>There are no users with ratings to compare lists of.</source>
        <translation>没有带评分的用户可供比较列表。</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>目录覆盖率</translation>
    </message>
    <message>
        <source>Catalogue Gini</source>
        <translation>目录 Gini</translation>
    </message>
    <message>
        <source>Top-10 share</source>
        <translation>前 10 名占比</translation>
    </message>
    <message>
        <source>Head to tail</source>
        <translation>头部与长尾之比</translation>
    </message>
    <message>
        <source>Diversity within lists</source>
        <translation>列表内多样性</translation>
    </message>
    <message>
        <source>Items that stay</source>
        <translation>保留的物品</translation>
    </message>
    <message numerus="yes">
        <source>Lists of %n user(s), live model. Accuracy is not measured here: the model has learnt from everything these users did.</source>
        <translation>
            <numerusform>%n 位用户的列表，线上模型。此处不测量准确性：模型已从这些用户的全部行为中学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of settings that were changed since: compare again. %1</source>
        <translation>所用设置此后已更改：请重新比较。%1</translation>
    </message>
</context>
<context>
    <name>ui::pages::EngineStatus</name>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>计数不符</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 条评分</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No live model</source>
        <translation>无线上模型</translation>
    </message>
    <message>
        <source>live · signed</source>
        <translation>线上 · 已签名</translation>
    </message>
    <message>
        <source>live · %1</source>
        <translation>线上 · %1</translation>
    </message>
    <message>
        <source> · hold</source>
        <translation> · 冻结</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>验证时间</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>上线时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>打开注册表</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>Last training %1</source>
        <translation>上次训练 %1</translation>
    </message>
    <message>
        <source>Hold: no automatic promotion</source>
        <translation>冻结：不自动上线</translation>
    </message>
    <message>
        <source>Training: %1 %2</source>
        <translation>训练：%1 %2</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 已上线</translation>
    </message>
    <message>
        <source>%1 at %2 by %3</source>
        <translation>%1，%2，操作者：%3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Simulated audience</source>
        <translation>模拟用户</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Users so far</source>
        <translation>累计用户</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>All users, items and events are made up.</source>
        <translation>所有用户、物品和事件均为虚构。</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>in-memory demo broker</source>
        <translation>内存演示 broker</translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n 个 broker</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>上次响应</translation>
    </message>
    <message>
        <source>Keeps about 5 MiB per partition and forgets all at exit; the store is the truth.</source>
        <translation>每个分区保留约 5 MiB，退出后全部清空；以存储中的数据为准。</translation>
    </message>
    <message>
        <source>Open the stream</source>
        <translation>打开数据流</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 个事件/s</translation>
    </message>
    <message numerus="yes">
        <source>Lag %n event(s)</source>
        <translation>
            <numerusform>积压 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>p95 %1 ms</source>
        <translation>p95 %1 ms</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>in this process</source>
        <translation>在此进程内</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Next training in %1</source>
        <translation>%1 后进行下次训练</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>The engine runs in that program: closing this window does not stop it.</source>
        <translation>引擎在该程序中运行：关闭此窗口不会使其停止。</translation>
    </message>
    <message>
        <source>The figures shown are the last it gave. This window reconnects by itself.</source>
        <translation>所示为其最后给出的数值。此窗口会自动重新连接。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>已附加</translation>
    </message>
</context>
<context>
    <name>ui::pages::FairnessCharts</name>
    <message>
        <source>Catalogue coverage</source>
        <translation>目录覆盖率</translation>
    </message>
    <message>
        <source>Exposure Lorenz curve</source>
        <translation>曝光洛伦兹曲线</translation>
    </message>
    <message>
        <source>Diversity by user activity</source>
        <translation>按用户活跃度的多样性</translation>
    </message>
    <message>
        <source>Top-10 concentration</source>
        <translation>前 10 名集中度</translation>
    </message>
    <message>
        <source>Item exposure</source>
        <translation>物品曝光</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>share of items shown, by model version</source>
        <translation>曝光物品占比，按模型版本</translation>
    </message>
    <message>
        <source>% of exposure</source>
        <translation>曝光占比 (%)</translation>
    </message>
    <message>
        <source>% of items, least shown first</source>
        <translation>物品占比 (%)，曝光最少的在前</translation>
    </message>
    <message>
        <source>different items per place, 20 users</source>
        <translation>每个推荐位的不同物品数，20 位用户</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>activity of users</source>
        <translation>用户活跃度</translation>
    </message>
    <message>
        <source>with 95 % intervals</source>
        <translation>含 95 % 区间</translation>
    </message>
    <message>
        <source>% of all places</source>
        <translation>占全部推荐位 (%)</translation>
    </message>
    <message>
        <source>× fair share</source>
        <translation>× 公平份额</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>recommendations shown, judged %1</source>
        <translation>已展示的推荐，判定于 %1</translation>
    </message>
    <message>
        <source>No version showed a list</source>
        <translation>没有版本展示过列表</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>目录覆盖率</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>not enough volume</source>
        <translation>数据量不足</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Gini, all items</source>
        <translation>Gini，全部物品</translation>
    </message>
    <message>
        <source>Not enough volume</source>
        <translation>数据量不足</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Required ≥ %1</source>
        <translation>要求 ≥ %1</translation>
    </message>
    <message>
        <source>Nothing was shown</source>
        <translation>未展示任何内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Equal exposure</source>
        <translation>均等曝光</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Gini, shown items</source>
        <translation>Gini，已展示物品</translation>
    </message>
    <message>
        <source>Smallest possible</source>
        <translation>可能的最小值</translation>
    </message>
    <message>
        <source>Evenly random lists</source>
        <translation>均匀随机列表</translation>
    </message>
    <message>
        <source>Gini %1</source>
        <translation>Gini %1</translation>
    </message>
    <message>
        <source>Gini %1 over all items, %2 among shown items; smallest possible %3, evenly random lists %4</source>
        <translation>全部物品的 Gini 为 %1，已展示物品的为 %2；可能的最小值为 %3，均匀随机列表为 %4</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Diversity cannot be told yet</source>
        <translation>尚无法判断多样性</translation>
    </message>
    <message>
        <source>Nothing was shown in the window.</source>
        <translation>窗口内未展示任何内容。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>推荐位</translation>
    </message>
    <message>
        <source>Published diversity</source>
        <translation>公开发表的多样性</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>fewer than 40 users</source>
        <translation>少于 40 位用户</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>差距 %1</translation>
    </message>
    <message>
        <source>cannot tell: %1</source>
        <translation>无法判断：%1</translation>
    </message>
    <message>
        <source>%1 of all places in total</source>
        <translation>合计占全部推荐位的 %1</translation>
    </message>
    <message>
        <source>%1 to %2 % of the catalogue</source>
        <translation>目录的 %1 至 %2 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>items by popularity, percentile (1 = most interacted with)</source>
        <translation>按热门度排列的物品，百分位（1 = 交互最多）</translation>
    </message>
    <message>
        <source>Fair share 1.0 ×</source>
        <translation>公平份额 1.0 ×</translation>
    </message>
    <message>
        <source>each bar is 2.5 % of the catalogue</source>
        <translation>每个柱为目录的 2.5 %</translation>
    </message>
    <message>
        <source>each bar is one item of %1</source>
        <translation>每个柱为一个物品，共 %1 个</translation>
    </message>
    <message>
        <source>Which share of the catalogue each version showed to anybody within the window, with its interval. The dashed grey line is what evenly random lists would cover with as many places: where that is below the requirement there is not enough volume to judge the version.</source>
        <translation>每个版本在窗口内向任一用户展示的目录占比及其区间。灰色虚线为推荐位数相同时均匀随机列表的覆盖率：若其低于要求，则数据量不足以判定该版本。</translation>
    </message>
    <message>
        <source>Coverage = items of the catalogue with at least one place / items of the catalogue. Reachable = 1 − exp(−s / items), s = distinct pairs of user and item. Intervals: jackknife over 20 groups of users, from 40 users on.</source>
        <translation>目录覆盖率 = 目录中至少占有一个推荐位的物品数 / 目录的物品数。可达 = 1 − exp(−s / 物品数)，s = 不同的用户与物品对数。区间：在 20 个用户组上用刀切法计算，自 40 位用户起。</translation>
    </message>
    <message>
        <source>At least 80 % with the whole interval; alert below 75 %.</source>
        <translation>至少 80 %，且整个区间满足；低于 75 % 时告警。</translation>
    </message>
    <message>
        <source>Show more of the catalogue: more exploration, tail slots or re-ranking for diversity; or roll back to the version that still did.</source>
        <translation>展示更多目录内容：加强探索、增加长尾位或为多样性重排；或回滚到仍能做到的版本。</translation>
    </message>
    <message>
        <source>How unevenly places are shared among items: the further the curve hangs below the straight line, the fewer items have most of them. Dotted: the version live before.</source>
        <translation>推荐位在物品之间分配的不均衡程度：曲线越低于直线，占有大部分推荐位的物品就越少。点线：之前的线上版本。</translation>
    </message>
    <message>
        <source>Items of the catalogue, those never shown included, least shown first. Gini, all items = twice the area between line and curve. Beside it, in the tool tip: the Gini among shown items alone (the published one), the smallest one possible with so many places, and the one of evenly random lists.</source>
        <translation>目录中的物品，含从未展示的物品，曝光最少的在前。Gini，全部物品 = 直线与曲线之间面积的两倍。工具提示中另列：仅已展示物品的 Gini（公开发表的 Gini）、在此推荐位数下可能的最小 Gini，以及均匀随机列表的 Gini。</translation>
    </message>
    <message>
        <source>None of its own. That it does not rise is judged on the page Feedback loops.</source>
        <translation>本身无要求。其是否上升在“反馈回路”页面判定。</translation>
    </message>
    <message>
        <source>Whether people who rate little get lists as varied as those who rate a lot. Low: fewer than 10 ratings, medium: 10 to 30, high: more than 30.</source>
        <translation>评分少的用户所得列表是否与评分多的用户同样多样。低：少于 10 条评分；中：10 至 30 条；高：超过 30 条。</translation>
    </message>
    <message>
        <source>Of the latest list of each user: the different items to expect among the lists of 20 random users of the group / places of those lists. It does not depend on the size of the group, unlike the published diversity, which the tool tip also tells. Gap = largest − smallest. Groups of fewer than 40 users are left out.</source>
        <translation>基于每位用户的最新列表：该组 20 位随机用户的列表中预期的不同物品数 / 这些列表的推荐位数。与公开发表的多样性（工具提示中亦列出）不同，它不取决于组的大小。差距 = 最大值 − 最小值。少于 40 位用户的组不计入。</translation>
    </message>
    <message>
        <source>Gap below 0.15, its 95 % interval (Tukey, 3 groups) included; alert above 0.20.</source>
        <translation>差距低于 0.15，含其 95 % 区间（Tukey，3 组）；高于 0.20 时告警。</translation>
    </message>
    <message>
        <source>Look at the lists of a user of the group that gets least: fallbacks for new users often show everybody the same popular items. Exploration helps there first.</source>
        <translation>请查看多样性最低的组中某位用户的列表：面向新用户的后备推荐常向所有人展示相同的热门物品。此处首先可加强探索。</translation>
    </message>
    <message>
        <source>The ten items that were shown most, and what share of all places each has.</source>
        <translation>展示最多的十个物品，以及各自在全部推荐位中的占比。</translation>
    </message>
    <message>
        <source>Places of the item / places of all items of the catalogue in the window.</source>
        <translation>该物品的推荐位数 / 窗口内目录全部物品的推荐位数。</translation>
    </message>
    <message>
        <source>What items get by how popular they were before the window: each bar is 2.5 % of the catalogue, the most interacted with first.</source>
        <translation>物品按其在窗口之前的热门度所获得的推荐位：每个柱为目录的 2.5 %，交互最多的在前。</translation>
    </message>
    <message>
        <source>Places per item of the bar / places per item of the whole catalogue; 1 is a fair share. Head: the 30 % most interacted with before the window; tail: the 30 % least.</source>
        <translation>该柱中每个物品的推荐位数 / 整个目录中每个物品的推荐位数；1 为公平份额。头部：窗口之前交互最多的 30 %；长尾：最少的 30 %。</translation>
    </message>
    <message>
        <source>None of its own. Head against tail is judged on the page Feedback loops.</source>
        <translation>本身无要求。头部与长尾之比在“反馈回路”页面判定。</translation>
    </message>
    <message>
        <source>A low tail and a high head feed themselves: tail slots and exploration give the tail places, re-ranking takes some from the head.</source>
        <translation>长尾低而头部高会自我强化：长尾位和探索为长尾提供推荐位，重排则从头部让出一部分。</translation>
    </message>
</context>
<context>
    <name>ui::pages::FairnessPage</name>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Reading this page</source>
        <translation>解读此页面</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>No list was judged yet</source>
        <translation>尚未判定任何列表</translation>
    </message>
    <message>
        <source>Fairness is judged on the lists that people were shown. As soon as recommendations of a live version have been stored, they are judged here: of the last 24 hours, anew all the time.</source>
        <translation>公平性依据向用户展示过的列表判定。一旦存储了线上版本的推荐，即在此处判定：针对最近 24 小时，并持续重新判定。</translation>
    </message>
    <message>
        <source>How fairness is judged</source>
        <translation>公平性的判定方式</translation>
    </message>
    <message>
        <source>These verdicts are not the newest.</source>
        <translation>这些判定不是最新的。</translation>
    </message>
    <message>
        <source>Nothing could be judged.</source>
        <translation>无法作出任何判定。</translation>
    </message>
</context>
<context>
    <name>ui::pages::FairnessWords</name>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中部</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>长尾</translation>
    </message>
    <message>
        <source>required ≥ %1</source>
        <translation>要求 ≥ %1</translation>
    </message>
    <message>
        <source>required &lt; %1</source>
        <translation>要求 &lt; %1</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未判定</translation>
    </message>
    <message>
        <source>nothing was shown</source>
        <translation>未展示任何内容</translation>
    </message>
    <message>
        <source>no interval: too few users</source>
        <translation>无区间：用户过少</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %：%1</translation>
    </message>
    <message>
        <source>needs %1 more requests</source>
        <translation>还需 %1 个请求</translation>
    </message>
    <message>
        <source>needs %1 more users</source>
        <translation>还需 %1 位用户</translation>
    </message>
    <message>
        <source>needs more users</source>
        <translation>需要更多用户</translation>
    </message>
    <message>
        <source>needs more requests</source>
        <translation>需要更多请求</translation>
    </message>
    <message>
        <source>the interval holds the limit</source>
        <translation>区间包含限值</translation>
    </message>
    <message>
        <source>needs two groups of 40 users</source>
        <translation>需要两个各有 40 位用户的组</translation>
    </message>
    <message>
        <source>the catalogue is empty</source>
        <translation>目录为空</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No list was judged yet</source>
        <translation>尚未判定任何列表</translation>
    </message>
    <message>
        <source>%1 of %2 fairness requirements hold</source>
        <translation>满足 %1 / %2 项公平性要求</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 项未满足</translation>
    </message>
    <message>
        <source>%1 cannot be told yet</source>
        <translation>%1 项尚无法判断</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>目录覆盖率</translation>
    </message>
    <message>
        <source>Diversity parity gap</source>
        <translation>多样性均等差距</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>曝光 Gini</translation>
    </message>
    <message>
        <source>no requirement</source>
        <translation>无要求</translation>
    </message>
    <message>
        <source>Exposure Gini, all items</source>
        <translation>曝光 Gini，全部物品</translation>
    </message>
    <message>
        <source>%1 among shown items</source>
        <translation>已展示物品中为 %1</translation>
    </message>
    <message>
        <source>Top-10 share</source>
        <translation>前 10 名占比</translation>
    </message>
    <message>
        <source>New items shown</source>
        <translation>已展示的新物品</translation>
    </message>
    <message>
        <source>of %1 new items</source>
        <translation>共 %1 个新物品</translation>
    </message>
    <message>
        <source>no item is new</source>
        <translation>没有新物品</translation>
    </message>
    <message>
        <source>Measured on %1 users, %2 items and %3 requests with %4 places, from %5 to %6; %7.</source>
        <translation>基于 %1 位用户、%2 个物品和 %3 个请求（共 %4 个推荐位）测量，时间从 %5 至 %6；%7。</translation>
    </message>
    <message>
        <source>whole lists</source>
        <translation>完整列表</translation>
    </message>
    <message>
        <source>the first %1 of each list</source>
        <translation>每个列表的前 %1 项</translation>
    </message>
    <message>
        <source>The catalogue was announced.</source>
        <translation>目录已公布。</translation>
    </message>
    <message>
        <source>The catalogue is only what was seen: what nobody ever met is not counted, so coverage looks better than it is.</source>
        <translation>目录仅包含出现过的物品：从未有人接触的物品不计入，因此覆盖率看起来高于实际。</translation>
    </message>
    <message>
        <source>Intervals: jackknife over %1 groups of users.</source>
        <translation>区间：在 %1 个用户组上用刀切法计算。</translation>
    </message>
    <message>
        <source>%1 places went to items outside the catalogue.</source>
        <translation>%1 个推荐位给了目录之外的物品。</translation>
    </message>
    <message>
        <source>Low activity</source>
        <translation>低活跃度</translation>
    </message>
    <message>
        <source>Medium activity</source>
        <translation>中活跃度</translation>
    </message>
    <message>
        <source>High activity</source>
        <translation>高活跃度</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>热门度</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>题材</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Filter bubbles</source>
        <translation>过滤气泡</translation>
    </message>
    <message>
        <source>Users see an ever narrower choice of what they have already liked.</source>
        <translation>用户看到的选择越来越窄，局限于其已喜欢过的内容。</translation>
    </message>
    <message>
        <source>Popularity bias</source>
        <translation>热门度偏差</translation>
    </message>
    <message>
        <source>A few popular items take most places, whatever a user’s own taste.</source>
        <translation>少数热门物品占据大多数推荐位，无论用户自身的偏好如何。</translation>
    </message>
    <message>
        <source>Cold-start inequality</source>
        <translation>冷启动不平等</translation>
    </message>
    <message>
        <source>Users with few ratings get worse or less varied lists.</source>
        <translation>评分较少的用户得到的列表质量更差或多样性更低。</translation>
    </message>
    <message>
        <source>Creator starvation</source>
        <translation>创作者饥饿</translation>
    </message>
    <message>
        <source>Items of small providers are hardly ever shown.</source>
        <translation>小型提供方的物品几乎从不展示。</translation>
    </message>
    <message>
        <source>Temporal bias</source>
        <translation>时间偏差</translation>
    </message>
    <message>
        <source>New items have no chance against old ones.</source>
        <translation>新物品在旧物品面前没有机会。</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Memorises a person instead of a taste.</source>
        <translation>记住的是个人，而不是偏好。</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Tells time zones and working hours.</source>
        <translation>会透露时区和工作时间。</translation>
    </message>
    <message>
        <source>Interaction frequency</source>
        <translation>交互频率</translation>
    </message>
    <message>
        <source>Stands for free time, and with it for age and employment.</source>
        <translation>代表空闲时间，并由此反映年龄和就业状况。</translation>
    </message>
    <message>
        <source>Rating history</source>
        <translation>评分历史</translation>
    </message>
    <message>
        <source>Tastes go along with age, gender and origin.</source>
        <translation>偏好与年龄、性别和出身相关。</translation>
    </message>
    <message>
        <source>Genre entropy of users, change per window</source>
        <translation>用户的题材熵，每窗口的变化</translation>
    </message>
    <message>
        <source>Head to tail exposure</source>
        <translation>头部与长尾的曝光比</translation>
    </message>
    <message>
        <source>Distance to the user’s own genres, bits</source>
        <translation>与用户自身题材的距离，比特</translation>
    </message>
    <message>
        <source>The same formula.</source>
        <translation>公式相同。</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>Gini 系数</translation>
    </message>
    <message>
        <source>The published one leaves out items that were never shown, and so looks fairer.</source>
        <translation>公开发表口径不计从未展示过的物品，因此看起来更公平。</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Published: the most shown fifth of the shown items. Ours: the ten most shown items.</source>
        <translation>公开发表口径：已展示物品中展示最多的五分之一。本系统口径：展示最多的十个物品。</translation>
    </message>
    <message>
        <source>The published diversity falls with the number of places, so it compares groups of unequal size wrongly.</source>
        <translation>公开发表的多样性随推荐位数增加而下降，因此对规模不等的分组比较有误。</translation>
    </message>
    <message>
        <source>Diversity, %1</source>
        <translation>多样性，%1</translation>
    </message>
    <message>
        <source>Ours needs 40 users: different items among the lists of 20 random ones.</source>
        <translation>本系统口径需要 40 位用户：随机 20 位用户的列表中不同物品的数量。</translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackCharts</name>
    <message>
        <source>Exposure Gini by window</source>
        <translation>各窗口的曝光 Gini</translation>
    </message>
    <message>
        <source>Top-10 share</source>
        <translation>前 10 名占比</translation>
    </message>
    <message>
        <source>Head, mid and tail</source>
        <translation>头部、中部和长尾</translation>
    </message>
    <message>
        <source>Filter bubble</source>
        <translation>过滤气泡</translation>
    </message>
    <message>
        <source>Likeness of users’ lists</source>
        <translation>用户列表的相似程度</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>slots per item, tail last = 1</source>
        <translation>每个物品的推荐位数，最后窗口的长尾 = 1</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Genre entropy</source>
        <translation>题材熵</translation>
    </message>
    <message>
        <source>Users who are shown genres in every window are needed.</source>
        <translation>需要在每个窗口中都有题材展示的用户。</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>At least two users with a list are needed in every window.</source>
        <translation>每个窗口至少需要两位有列表的用户。</translation>
    </message>
    <message>
        <source>Not enough to compare windows</source>
        <translation>数据不足，无法比较各窗口</translation>
    </message>
    <message>
        <source>Every window needs requests of some users.</source>
        <translation>每个窗口都需要有若干用户的请求。</translation>
    </message>
    <message>
        <source>%1 requests of users each</source>
        <translation>每个窗口 %1 个用户请求</translation>
    </message>
    <message>
        <source>slope %1 per window</source>
        <translation>斜率 %1 每窗口</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公开发表</translation>
    </message>
    <message>
        <source>Nothing was shown yet</source>
        <translation>尚未展示任何内容</translation>
    </message>
    <message>
        <source>at equal volume</source>
        <translation>等量口径</translation>
    </message>
    <message>
        <source>Watch level %1</source>
        <translation>关注线 %1</translation>
    </message>
    <message>
        <source>%1 items never shown</source>
        <translation>%1 个物品从未展示</translation>
    </message>
    <message>
        <source>No tail item was shown in the last window</source>
        <translation>最后一个窗口中未展示任何长尾物品</translation>
    </message>
    <message>
        <source>Without one there is nothing to compare with: switch tail slots on.</source>
        <translation>没有长尾物品就没有可比较的对象：请启用长尾位。</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中部</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>长尾</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>尚无法判断</translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackExplanations</name>
    <message>
        <source>How unequally the lists of each window spread over the catalogue: 0 is evenly, 1 is all on one item.</source>
        <translation>各窗口的列表在目录中分布的不均匀程度：0 为完全均匀，1 为全部集中于一个物品。</translation>
    </message>
    <message>
        <source>Requests are cut into windows of equal count. Of every window equally many users, one random request each and equally many slots are taken, on items that were there all the time; the catalogue Gini is the mean of eight such draws. The line is the least-squares fit; its 95 % interval leaves out a twentieth of the users at a time. The published Gini counts every slot and shown items alone: it also rises when traffic falls.</source>
        <translation>请求按数量均分为若干窗口。在每个窗口中抽取同样多的用户，每位用户随机取一个请求，并取同样多的推荐位，且仅计始终存在的物品；目录 Gini 为八次此类抽样的均值。直线为最小二乘拟合；其 95 % 区间通过每次剔除二十分之一的用户得出。公开发表的 Gini 计入每个推荐位且仅计已展示的物品：流量下降时它也会上升。</translation>
    </message>
    <message>
        <source>No echo: the slope times the number of windows less one is at most 0.03. An echo: the interval of the slope is above 0 and the slope is beyond that.</source>
        <translation>无回音：斜率乘以（窗口数减一）不超过 0.03。有回音：斜率的区间在 0 以上，且斜率超出该界限。</translation>
    </message>
    <message>
        <source>Look at what drives the change below, switch on mitigations and apply them.</source>
        <translation>请查看下方的变化驱动因素，启用缓解措施并应用。</translation>
    </message>
    <message>
        <source>The share of all shown slots that the ten most shown items have, by window.</source>
        <translation>各窗口中，展示最多的十个物品在所有已展示推荐位中的占比。</translation>
    </message>
    <message>
        <source>At equal volume, on the same draws as the Gini.</source>
        <translation>等量口径，使用与 Gini 相同的抽样。</translation>
    </message>
    <message>
        <source>Early warning: a rise of more than 5 points since T1.</source>
        <translation>预警：自 T1 起上升超过 5 个百分点。</translation>
    </message>
    <message>
        <source>Raise exploration or tail slots, or lower λ.</source>
        <translation>请提高探索比例或增加长尾位，或降低 λ。</translation>
    </message>
    <message>
        <source>How many slots an item of the head, the middle and the tail got, by window; the tail of the last window is 1.</source>
        <translation>各窗口中，头部、中部和长尾的每个物品获得的推荐位数；以最后窗口的长尾为 1。</translation>
    </message>
    <message>
        <source>Interactions before the window rank the items: head is the top 30 %, tail the bottom 30 %. Slots of a group are divided by its items. The verdict&apos;s interval leaves out a twentieth of the users at a time. The bracket is of the last window, the verdict of all of them.</source>
        <translation>按窗口之前的交互数对物品排名：头部为前 30 %，长尾为后 30 %。各组的推荐位数除以该组的物品数。判定所用的区间通过每次剔除二十分之一的用户得出。括号标注针对最后一个窗口，判定针对所有窗口。</translation>
    </message>
    <message>
        <source>Head to tail at most 1.3 ×: moderate beyond it, severe beyond 3 ×. The tail rate (tail items shown at least once, at one slot per item) warns below 20 %.</source>
        <translation>头部与长尾之比不超过 1.3 ×：超出为中度，超出 3 × 为重度。长尾展示率（在每个物品一个推荐位的条件下，至少展示过一次的长尾物品占比）低于 20 % 时警告。</translation>
    </message>
    <message>
        <source>Switch on tail slots or an exposure mix with more tail.</source>
        <translation>请启用长尾位，或采用长尾占比更高的曝光配比。</translation>
    </message>
    <message>
        <source>How wide a choice of genres users are shown, by window: it falls when lists narrow to what people saw before.</source>
        <translation>各窗口中展示给用户的题材有多广：当列表收窄到用户以前看过的内容时，该值下降。</translation>
    </message>
    <message>
        <source>Shannon entropy in bits of the genres shown to a user, mean over the users who are there in every window, each with equally many requests per window; 95 % interval by the group jackknife.</source>
        <translation>展示给单个用户的题材的香农熵（比特），取每个窗口中都出现的用户的均值，每位用户在各窗口的请求数相同；95 % 区间由分组刀切法得出。</translation>
    </message>
    <message>
        <source>Lower λ of the diverse re-ranking.</source>
        <translation>请降低多样性重排的 λ。</translation>
    </message>
    <message>
        <source>How alike the lists of different users are, by window: it rises when everybody is shown the same.</source>
        <translation>各窗口中不同用户的列表有多相似：当所有人看到相同内容时，该值上升。</translation>
    </message>
    <message>
        <source>Mean Jaccard similarity of the latest lists of pairs of users; 95 % interval by the group jackknife.</source>
        <translation>成对用户最新列表的 Jaccard 相似度均值；95 % 区间由分组刀切法得出。</translation>
    </message>
    <message>
        <source>Raise exploration, or train on more than popularity.</source>
        <translation>请提高探索比例，或不要仅以热门度训练。</translation>
    </message>
    <message>
        <source>Which items gained most from the first to the last window, and which model versions and stages of the pipeline gave them their slots.</source>
        <translation>从首个窗口到最后一个窗口增加最多的物品，以及为其分配推荐位的模型版本和流水线阶段。</translation>
    </message>
    <message>
        <source>Shares of all slots of a window. Those of versions and stages count the slots of the risen items alone.</source>
        <translation>占一个窗口全部推荐位的比例。版本和阶段的占比仅计上升物品的推荐位。</translation>
    </message>
    <message>
        <source>One version: compare it with the one before. One stage: change it on the left. One item: look for promotion or abuse.</source>
        <translation>若集中于一个版本：与前一版本比较。若集中于一个阶段：在左侧更改该阶段。若集中于一个物品：检查是否存在推广或滥用。</translation>
    </message>
    <message>
        <source>What Model B does against feedback loops. Diverse re-ranking weighs relevance (λ) against likeness to the items above. Exploration gives each place with probability ε to an item drawn at random; users with few ratings get 5/3 of it. Tail slots keep places for tail items. The exposure mix sets how many places head, middle and tail have.</source>
        <translation>模型 B 针对反馈回路采取的措施。多样性重排在相关性 (λ) 与同上方物品的相似度之间权衡。探索以概率 ε 将每个位置分配给随机抽取的物品；评分较少的用户为其 5/3 倍。长尾位为长尾物品保留位置。曝光配比设定头部、中部和长尾各占多少位置。</translation>
    </message>
    <message>
        <source>Users are split by a hash of their id; the share says for how many of them the mitigations are applied. Every recorded list names exactly what was applied.</source>
        <translation>用户按其 ID 的哈希值划分；占比表示对其中多少用户应用缓解措施。每个已记录的列表都准确写明所应用的措施。</translation>
    </message>
    <message>
        <source>At least one mitigation is on.</source>
        <translation>至少启用一项缓解措施。</translation>
    </message>
    <message>
        <source>Change, look at the effect, and apply. Changes are valid for the next request and written into the signed history.</source>
        <translation>更改、查看效果并应用。更改从下一个请求起生效，并写入已签名的历史。</translation>
    </message>
    <message>
        <source>What lists look like by the live model alone and through the settings on the left, applied or not.</source>
        <translation>仅由线上模型生成的列表，与经过左侧设置（无论是否已应用）的列表。</translation>
    </message>
    <message>
        <source>Up to 400 users drawn at random, one list of ten each, at this moment; neither counted nor recorded. Accuracy is not measured: the live model has learnt from everything that these users did.</source>
        <translation>随机抽取最多 400 位用户，每位用户一个长度为十的列表，取自当前时刻；既不计数也不记录。不测量准确度：线上模型已从这些用户的全部行为中学习。</translation>
    </message>
    <message>
        <source>A simulation, not a forecast of real users: how the Gini goes on when everything that is shown feeds the next training, with these mitigations and without any.</source>
        <translation>这是模拟，而非对真实用户的预测：当展示的一切都进入下一次训练时，在采用这些缓解措施和不采用任何措施的情况下，Gini 如何继续变化。</translation>
    </message>
    <message>
        <source>Several runs, each with a made-up catalogue of 300 items and a simulated audience whose choices depend on taste, quality, popularity and place in the list. Both sides begin alike, after two rounds without mitigations; an item-knn with its defaults is fitted anew after every round of 400 visits. The band is from the smallest to the largest run.</source>
        <translation>进行多次运行，每次使用 300 个物品的虚构目录和模拟用户，其选择取决于偏好、质量、热门度和在列表中的位置。两侧在两轮无缓解措施的训练后以相同状态开始；每 400 次访问为一轮，每轮之后以默认参数重新拟合 item-knn。色带从最小的运行到最大的运行。</translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackPage</name>
    <message>
        <source>Feedback loops</source>
        <translation>反馈回路</translation>
    </message>
    <message>
        <source>Run the feedback loop simulation</source>
        <translation>运行反馈回路模拟</translation>
    </message>
    <message>
        <source>Feedback loops were not judged yet</source>
        <translation>尚未判定反馈回路</translation>
    </message>
    <message>
        <source>Lists that are served are judged as they come in: over four windows, with at least 20 users each. Mitigations can be set up already.</source>
        <translation>提供的列表在产生时即被判定：跨四个窗口，每个窗口至少 20 位用户。缓解措施可以提前设置。</translation>
    </message>
    <message>
        <source>These figures are not the newest.</source>
        <translation>这些数值不是最新的。</translation>
    </message>
    <message>
        <source>%1 They are of %2.</source>
        <translation>%1 数值截至 %2。</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>The mitigations were changed</source>
        <translation>缓解措施已更改</translation>
    </message>
    <message>
        <source>%1 of %2 on, for %3 of users, from the next request on</source>
        <translation>已启用 %1 / %2 项，适用于 %3 的用户，自下一个请求起生效</translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackWords</name>
    <message>
        <source>needs about %1 more requests</source>
        <translation>约还需 %1 个请求</translation>
    </message>
    <message>
        <source>needs %1 more users</source>
        <translation>还需 %1 位用户</translation>
    </message>
    <message>
        <source>needs more users</source>
        <translation>需要更多用户</translation>
    </message>
    <message>
        <source>the interval straddles the limit</source>
        <translation>区间跨越限值</translation>
    </message>
    <message>
        <source>needs items that were there all the time</source>
        <translation>需要始终存在的物品</translation>
    </message>
    <message>
        <source>needs more requests</source>
        <translation>需要更多请求</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 至 %3)</translation>
    </message>
    <message>
        <source>the model alone</source>
        <translation>仅模型</translation>
    </message>
    <message>
        <source>diverse re-ranking</source>
        <translation>多样性重排</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>exposure mix</source>
        <translation>曝光配比</translation>
    </message>
    <message>
        <source>tail slots</source>
        <translation>长尾位</translation>
    </message>
    <message>
        <source>Nothing was judged yet</source>
        <translation>尚未作出判定</translation>
    </message>
    <message>
        <source>Whether exposure concentrates cannot be told yet</source>
        <translation>尚无法判断曝光是否趋于集中</translation>
    </message>
    <message>
        <source>Nearly all exposure goes to few items</source>
        <translation>几乎所有曝光都集中于少数物品</translation>
    </message>
    <message numerus="yes">
        <source>Rich-get-richer effect over the last %n windows</source>
        <translation>
            <numerusform>最近 %n 个窗口存在富者愈富效应</numerusform>
        </translation>
    </message>
    <message>
        <source>The top 10 items gain share</source>
        <translation>前 10 名物品的占比上升</translation>
    </message>
    <message numerus="yes">
        <source>No rich-get-richer effect over the last %n windows</source>
        <translation>
            <numerusform>最近 %n 个窗口无富者愈富效应</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the tail is starved</source>
        <translation>%1；长尾处于饥饿状态</translation>
    </message>
    <message>
        <source>%1; the tail is shown less</source>
        <translation>%1；长尾展示较少</translation>
    </message>
    <message>
        <source>published slope %1</source>
        <translation>公开发表口径斜率 %1</translation>
    </message>
    <message>
        <source>Gini level</source>
        <translation>Gini 水平</translation>
    </message>
    <message>
        <source>required ≤ %1</source>
        <translation>要求 ≤ %1</translation>
    </message>
    <message>
        <source>%1 per window</source>
        <translation>每窗口 %1</translation>
    </message>
    <message>
        <source>Gini slope</source>
        <translation>Gini 斜率</translation>
    </message>
    <message>
        <source>Head-to-tail ratio</source>
        <translation>头部与长尾之比</translation>
    </message>
    <message>
        <source>Tail rate</source>
        <translation>长尾展示率</translation>
    </message>
    <message>
        <source>required ≥ %1</source>
        <translation>要求 ≥ %1</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>已启用 %1 / %2</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>缓解措施</translation>
    </message>
    <message>
        <source>for no user</source>
        <translation>不适用于任何用户</translation>
    </message>
    <message>
        <source>required ≥ 1 · for %1 of users</source>
        <translation>要求 ≥ 1 · 适用于 %1 的用户</translation>
    </message>
    <message>
        <source>per window</source>
        <translation>每窗口</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>Gini at T%1</source>
        <translation>T%1 的 Gini</translation>
    </message>
    <message>
        <source>%1 vs T%2</source>
        <translation>较 T%2 %1</translation>
    </message>
    <message>
        <source>Top-10 share</source>
        <translation>前 10 名占比</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 since T1</source>
        <translation>自 T1 起 %1</translation>
    </message>
    <message>
        <source>Explored impressions</source>
        <translation>探索曝光</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>exploration is off</source>
        <translation>探索已关闭</translation>
    </message>
    <message>
        <source>traces do not record it yet</source>
        <translation>追踪记录中尚无此项</translation>
    </message>
</context>
<context>
    <name>ui::pages::FlaggedCard</name>
    <message>
        <source>Flagged users</source>
        <translation>已标记用户</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Everybody whom a rule that counts flags, and everybody in quarantine. Those who wait for a decision come first, the strongest first.</source>
        <translation>被计入判定的规则标记的所有用户，以及所有处于隔离中的用户。等待决定的用户排在最前，其中最强的在前。</translation>
    </message>
    <message>
        <source>Score: how far the strongest rule&apos;s figure lies from the median, in robust standard deviations (MAD), which an attack cannot inflate. The columns are of all ratings of the user.</source>
        <translation>得分：最强规则的数值与中位数的距离，以稳健标准差 (MAD) 为单位，攻击无法抬高该标准差。各列基于该用户的全部评分。</translation>
    </message>
    <message>
        <source>Nobody waits longer than 24 hours.</source>
        <translation>没有用户等待超过 24 小时。</translation>
    </message>
    <message>
        <source>Tick users, then exclude them from training or clear them, each with a reason. Both can be undone; ratings are never deleted. A cleared user comes back when a rule fires that had not then.</source>
        <translation>勾选用户，然后将其从训练中排除或确认为正常，并各附原因。两者均可撤销；评分绝不会被删除。已确认正常的用户，若触发了当时未触发的规则，会再次出现。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 位等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>%n 位处于隔离中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cleared</source>
        <translation>
            <numerusform>%n 位已确认正常</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been judged yet</source>
        <translation>尚未判定任何用户</translation>
    </message>
    <message>
        <source>Users are judged by their ratings while this profile&apos;s stream is read. Until then nobody is flagged and nobody is cleared.</source>
        <translation>读取此配置档案的数据流时，会根据用户的评分进行判定。在此之前不会标记任何用户，也不会将任何用户确认为正常。</translation>
    </message>
    <message>
        <source>No user is flagged</source>
        <translation>没有已标记的用户</translation>
    </message>
    <message>
        <source>%1 users were judged by their ratings.</source>
        <translation>已根据评分判定 %1 位用户。</translation>
    </message>
    <message>
        <source>Tick users in the table first</source>
        <translation>请先在表格中勾选用户</translation>
    </message>
    <message>
        <source>Exclude from training…</source>
        <translation>从训练中排除…</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n from training…</source>
        <translation>
            <numerusform>从训练中排除 %n 位…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>确认正常…</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n…</source>
        <translation>
            <numerusform>确认 %n 位正常…</numerusform>
        </translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>解除隔离…</translation>
    </message>
    <message numerus="yes">
        <source>Release %n…</source>
        <translation>
            <numerusform>解除 %n 位的隔离…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::FlaggedModel</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Ratings/h</source>
        <translation>评分/h</translation>
    </message>
    <message>
        <source>Most ratings in any hour</source>
        <translation>任一小时内的最多评分数</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Of the ratings, in stars</source>
        <translation>评分的标准差，以星为单位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Of the strongest rule, in robust standard deviations (median and MAD)</source>
        <translation>最强规则的得分，以稳健标准差为单位（中位数和 MAD）</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>标记时间</translation>
    </message>
    <message>
        <source>Known since this program was started</source>
        <translation>自此程序启动以来已知</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::pages::GateModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ui::pages::GroupsCard</name>
    <message>
        <source>Exposure by group of items</source>
        <translation>各物品分组的曝光</translation>
    </message>
    <message>
        <source>What share of all places each group of items gets, beside its share of the catalogue and of the interactions. Groups by popularity (head, middle, tail), and by what items were announced with: genre, provider, year.</source>
        <translation>每个物品分组在全部推荐位中的占比，旁边列出其在目录和交互中的占比。分组依据热门度（头部、中部、长尾）以及物品的目录信息：题材、提供方、年份。</translation>
    </message>
    <message>
        <source>Exposure: places of the group’s items / all places on items of the catalogue. An item with several genres counts as an equal part of each. × fair share: exposure / share of the items. Interval: jackknife over 20 groups of users.</source>
        <translation>曝光：该组物品的推荐位数 / 目录物品的全部推荐位数。有多个题材的物品按等份计入各题材。× 公平份额：曝光 / 物品占比。区间：对 20 组用户使用刀切法。</translation>
    </message>
    <message>
        <source>A group far below 1 is hardly shown. Compare with its share of the interactions: below that as well, the model adds to what people choose. Tail slots and exploration work against it.</source>
        <translation>远低于 1 的分组几乎不展示。请与其交互占比比较：若也低于该占比，则模型加剧了用户自身的选择。长尾位和探索可加以抵消。</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>尚无分组</translation>
    </message>
    <message>
        <source>Nothing was shown in the window.</source>
        <translation>窗口内未展示任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2 groups, those with most items</source>
        <translation>%1 / %2 个分组，物品最多者</translation>
    </message>
    <message>
        <source>least shown first; 1 × is a fair share</source>
        <translation>展示最少的在前；1 × 为公平份额</translation>
    </message>
</context>
<context>
    <name>ui::pages::GroupsModel</name>
    <message>
        <source>Group of</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Share of all places</source>
        <translation>占全部推荐位的比例</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Share of all items</source>
        <translation>占全部物品的比例</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>Share of all interactions</source>
        <translation>占全部交互的比例</translation>
    </message>
    <message>
        <source>× fair share</source>
        <translation>× 公平份额</translation>
    </message>
    <message>
        <source>Share of the places / share of the items: 1 is what evenly random lists would give</source>
        <translation>推荐位占比 / 物品占比：均匀随机的列表会得到 1</translation>
    </message>
</context>
<context>
    <name>ui::pages::HarmsCard</name>
    <message>
        <source>Harms and proxy features</source>
        <translation>危害与代理特征</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the register of harms</source>
        <translation>显示危害登记表</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>%1 harms, %2 proxy features, each with the number that watches it; %3 broken</source>
        <translation>%1 项危害，%2 个代理特征，各附监测它的指标；%3 项未达标</translation>
    </message>
</context>
<context>
    <name>ui::pages::HarmsModel</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>监测指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Proxy feature</source>
        <translation>代理特征</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>危害</translation>
    </message>
    <message>
        <source>no requirement</source>
        <translation>无要求</translation>
    </message>
</context>
<context>
    <name>ui::pages::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>已观看</translation>
    </message>
</context>
<context>
    <name>ui::pages::HoldBanner</name>
    <message>
        <source>Lift the hold…</source>
        <translation>解除冻结…</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>此配置档案以只读方式打开。</translation>
    </message>
    <message>
        <source>Hold since %1 by %2</source>
        <translation>自 %1 起冻结，操作者：%2</translation>
    </message>
    <message>
        <source>%1 was withdrawn: “%2”. Trainings only register candidates until a person lifts the hold.</source>
        <translation>%1 已被撤下：“%2”。在有人解除冻结之前，训练只会注册候选版本。</translation>
    </message>
    <message>
        <source>Lift the hold?</source>
        <translation>解除冻结？</translation>
    </message>
    <message>
        <source>Trainings that pass the gate go live by themselves again.</source>
        <translation>通过门禁的训练将恢复自动上线。</translation>
    </message>
    <message>
        <source>Automatic promotion</source>
        <translation>自动上线</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>线上模型</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Another rollback sets a hold again.</source>
        <translation>再次回滚会重新设置冻结。</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>解除冻结</translation>
    </message>
    <message>
        <source>Lifting the hold…</source>
        <translation>正在解除冻结…</translation>
    </message>
    <message>
        <source>The hold is lifted</source>
        <translation>冻结已解除</translation>
    </message>
    <message>
        <source>Trainings may go live again.</source>
        <translation>训练结果可以再次上线。</translation>
    </message>
    <message>
        <source>The hold was not lifted</source>
        <translation>未能解除冻结</translation>
    </message>
</context>
<context>
    <name>ui::pages::ImportCard</name>
    <message>
        <source>Open a dataset</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>此配置档案以只读方式打开</translation>
    </message>
    <message>
        <source>A MovieLens folder with ratings.csv and movies.csv. Drop it here, choose it, or type where it is. Nothing in it is changed.</source>
        <translation>包含 ratings.csv 和 movies.csv 的 MovieLens 文件夹。可将其拖放到此处、选择它或输入其位置。其中的内容不会被更改。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What is stored when you cancel stays; importing again goes on from there.</source>
        <translation>取消时已存储的内容会保留；再次导入将从该处继续。</translation>
    </message>
    <message>
        <source>Show dead letters</source>
        <translation>查看死信</translation>
    </message>
    <message>
        <source>Choose a MovieLens folder</source>
        <translation>选择 MovieLens 文件夹</translation>
    </message>
    <message>
        <source>Say which folder</source>
        <translation>请指定文件夹</translation>
    </message>
    <message>
        <source>The import stops after the rows at hand</source>
        <translation>处理完当前行后导入将停止</translation>
    </message>
    <message>
        <source>An import is in progress</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/s</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
    <message>
        <source>estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>Cancelled. What was read until then is stored; import again to go on.</source>
        <translation>已取消。此前读取的内容已存储；再次导入即可继续。</translation>
    </message>
    <message>
        <source>All ratings were stored before; nothing was counted twice.</source>
        <translation>所有评分此前均已存储；没有重复计数。</translation>
    </message>
    <message>
        <source>Imported in %1.</source>
        <translation>导入完成，用时 %1。</translation>
    </message>
    <message>
        <source>Ratings accepted</source>
        <translation>已接受的评分</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>  of them: %1</source>
        <translation>  其中：%1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Items in the catalogue</source>
        <translation>目录中的物品</translation>
    </message>
    <message>
        <source>Catalogue and tag rows rejected</source>
        <translation>已拒绝的目录行和标签行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ui::pages::InflowModel</name>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>End</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Extreme ones within the window</source>
        <translation>窗口内的极端评分</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>At the item&apos;s own rate outside it</source>
        <translation>按该物品在窗口外的自身速率</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Robust deviations above other items</source>
        <translation>高于其他物品的稳健偏差数</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeyFigures</name>
    <message>
        <source>Events per second</source>
        <translation>每秒事件数</translation>
    </message>
    <message>
        <source>no stream</source>
        <translation>无数据流</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>%1 % in 1 h</source>
        <translation>1 h 内 %1 %</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>消费积压</translation>
    </message>
    <message>
        <source>events</source>
        <translation>个事件</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>no live model</source>
        <translation>无线上模型</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>%1 vs before</source>
        <translation>较之前 %1</translation>
    </message>
    <message>
        <source>API latency p95</source>
        <translation>API 延迟 p95</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 ms to limit</source>
        <translation>距上限 %1 ms</translation>
    </message>
    <message>
        <source>%1 ms over</source>
        <translation>超出 %1 ms</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>无请求</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>%1 in 1 h</source>
        <translation>1 h 内 %1 条</translation>
    </message>
    <message>
        <source>from imports</source>
        <translation>来自导入</translation>
    </message>
    <message>
        <source>Ranking quality, NDCG@10</source>
        <translation>排序质量，NDCG@10</translation>
    </message>
    <message>
        <source>Exposure Gini, evaluated</source>
        <translation>曝光 Gini，评估值</translation>
    </message>
</context>
<context>
    <name>ui::pages::Language</name>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
</context>
<context>
    <name>ui::pages::LetterDialog</name>
    <message>
        <source>Dead letter</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>Seen first</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Life of the topic</source>
        <translation>主题生命周期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show the bytes as</source>
        <translation>字节显示方式</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>As hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Bytes of the message</source>
        <translation>消息的字节内容</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>正在读取消息…</translation>
    </message>
    <message>
        <source>The message is empty</source>
        <translation>消息为空</translation>
    </message>
    <message>
        <source>… the first %1 are kept</source>
        <translation>… 仅保留前 %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::LetterModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>UTC, when it was seen first</source>
        <translation>首次出现的 UTC 时间</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Topic, partition and offset</source>
        <translation>主题、分区和偏移量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ui::pages::LettersCard</name>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Select a dead letter first</source>
        <translation>请先选择一条死信</translation>
    </message>
    <message>
        <source>Reading the dead letters…</source>
        <translation>正在读取死信…</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 条待处理</translation>
    </message>
    <message>
        <source>%1 or more match</source>
        <translation>至少 %1 条匹配</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 条匹配</translation>
    </message>
    <message>
        <source>No dead letter matches</source>
        <translation>没有匹配的死信</translation>
    </message>
    <message>
        <source>All %1 were searched.</source>
        <translation>已搜索全部 %1 条。</translation>
    </message>
    <message>
        <source>No dead letters</source>
        <translation>没有死信</translation>
    </message>
    <message>
        <source>Everything that arrived was an event.</source>
        <translation>到达的消息均为有效事件。</translation>
    </message>
    <message>
        <source>The dead letters could not be read</source>
        <translation>无法读取死信</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Head: the 30 % of items with most ratings; tail: the 30 % with fewest</source>
        <translation>头部：评分最多的 30 % 物品；长尾：评分最少的 30 % 物品</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Score as a share of this user&apos;s best score</source>
        <translation>得分占此用户最高得分的比例</translation>
    </message>
    <message>
        <source>After re-rank</source>
        <translation>重排后</translation>
    </message>
    <message>
        <source>λ × relevance − similarity to items above; a dash: the place went to exploration or to a tail item</source>
        <translation>λ × 相关性 − 与上方物品的相似度；短横线表示该位置已用于探索或长尾物品</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>入选原因</translation>
    </message>
</context>
<context>
    <name>ui::pages::LiveChange</name>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Lists of sampled users</source>
        <translation>抽样用户的列表</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>not computed: %1</source>
        <translation>未计算：%1</translation>
    </message>
    <message numerus="yes">
        <source>Top 10 that stays, mean of %n user(s)</source>
        <translation>
            <numerusform>前 10 名保留比例，%n 位用户的均值</numerusform>
        </translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Coverage of these lists</source>
        <translation>这些列表的目录覆盖率</translation>
    </message>
    <message>
        <source>Gini of these lists</source>
        <translation>这些列表的 Gini</translation>
    </message>
    <message>
        <source>p95 latency of a list</source>
        <translation>单个列表的 p95 延迟</translation>
    </message>
    <message>
        <source>Items that vanish from these lists</source>
        <translation>从这些列表中消失的物品</translation>
    </message>
    <message>
        <source>Vanish</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Items that appear in them</source>
        <translation>新出现在这些列表中的物品</translation>
    </message>
    <message>
        <source>Appear</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>Signature of %1: %2</source>
        <translation>%1 的签名：%2</translation>
    </message>
    <message>
        <source>Signature of %1 valid</source>
        <translation>%1 的签名有效</translation>
    </message>
    <message>
        <source>Files match their SHA-256</source>
        <translation>文件与其 SHA-256 一致</translation>
    </message>
    <message>
        <source>Roll back the live model to %1?</source>
        <translation>将线上模型回滚到 %1？</translation>
    </message>
    <message>
        <source>New requests use %1 within a second. %2 stays in the registry. A hold is set: trainings only register candidates until a person lifts it.</source>
        <translation>新请求将在一秒内改用 %1。%2 仍保留在注册表中。同时会设置冻结：在有人解除冻结之前，训练只会注册候选版本。</translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z, or roll forward to %1 later.</source>
        <translation>可按 Ctrl+Z 撤销，也可稍后前滚到 %1。</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>回滚到 %1</translation>
    </message>
    <message>
        <source>Promote %1 although it was rejected and a hold is on</source>
        <translation>尽管 %1 已拒绝且处于冻结中，仍将其上线</translation>
    </message>
    <message>
        <source>Promote %1 although it was rejected</source>
        <translation>尽管 %1 已拒绝，仍将其上线</translation>
    </message>
    <message>
        <source>Promote %1 although a hold is on</source>
        <translation>尽管处于冻结中，仍将 %1 上线</translation>
    </message>
    <message>
        <source>Promote %1 to live?</source>
        <translation>将 %1 上线？</translation>
    </message>
    <message>
        <source>%1 answers all requests within a second.</source>
        <translation>%1 将在一秒内开始响应所有请求。</translation>
    </message>
    <message>
        <source>New requests use %1 within a second. %2 stays in the registry.</source>
        <translation>新请求将在一秒内改用 %1。%2 仍保留在注册表中。</translation>
    </message>
    <message>
        <source>It was rejected: %1.</source>
        <translation>它已被拒绝：%1。</translation>
    </message>
    <message>
        <source>A hold is on: “%1”.</source>
        <translation>处于冻结中：“%1”。</translation>
    </message>
    <message>
        <source>It is the first live version.</source>
        <translation>它是首个线上版本。</translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z, or roll back to %1 later.</source>
        <translation>可按 Ctrl+Z 撤销，也可稍后回滚到 %1。</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>将 %1 上线</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>此配置档案以只读方式打开。</translation>
    </message>
    <message>
        <source>The signature does not verify: %1</source>
        <translation>签名未通过验证：%1</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>线上模型</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>被替换</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 was not made live</source>
        <translation>%1 未能上线</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 已上线</translation>
    </message>
    <message>
        <source>Promoted at %1</source>
        <translation>于 %1 上线</translation>
    </message>
    <message>
        <source>Rolled back from %1 at %2</source>
        <translation>从 %1 回滚，时间 %2</translation>
    </message>
    <message>
        <source>Promoted over %1 at %2</source>
        <translation>已取代 %1 上线，时间 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ui::pages::LockstepModel</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>ui::pages::LookUpRow</name>
    <message>
        <source>User id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>列表长度</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Get recommendations</source>
        <translation>获取推荐</translation>
    </message>
    <message>
        <source>random user</source>
        <translation>随机用户</translation>
    </message>
    <message>
        <source>new user</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>Somebody without any ratings</source>
        <translation>没有任何评分的用户</translation>
    </message>
    <message>
        <source>or pick a</source>
        <translation>或选择</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 个物品</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own pipeline</source>
        <translation>版本自带的流水线</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 线上</translation>
    </message>
    <message>
        <source>Enter a user id, or pick a random user</source>
        <translation>请输入用户 ID，或选择随机用户</translation>
    </message>
</context>
<context>
    <name>ui::pages::MarkdownDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::pages::MitigationRow</name>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>ui::pages::MitigationsCard</name>
    <message>
        <source>Mitigations</source>
        <translation>缓解措施</translation>
    </message>
    <message>
        <source>Diverse re-ranking (MMR)</source>
        <translation>多样性重排 (MMR)</translation>
    </message>
    <message>
        <source>Relevance against variety, λ</source>
        <translation>相关性与多样性的权衡，λ</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Random picks, ε</source>
        <translation>随机选取，ε</translation>
    </message>
    <message>
        <source>Tail slots</source>
        <translation>长尾位</translation>
    </message>
    <message>
        <source>Places kept for tail items</source>
        <translation>为长尾物品保留的位置</translation>
    </message>
    <message>
        <source>Share of users</source>
        <translation>用户占比</translation>
    </message>
    <message>
        <source>Who get these lists (Model B)</source>
        <translation>获得这些列表的用户（模型 B）</translation>
    </message>
    <message>
        <source>Exposure mix</source>
        <translation>曝光配比</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>应用更改</translation>
    </message>
    <message>
        <source>valid for new requests at once; every change is logged</source>
        <translation>对新请求立即生效；每次更改均有记录</translation>
    </message>
    <message>
        <source>Head, middle and tail targets</source>
        <translation>头部、中部和长尾的目标</translation>
    </message>
    <message>
        <source>Tail %1 %</source>
        <translation>长尾 %1 %</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>With a share of 0 % nobody gets these lists</source>
        <translation>占比为 0 % 时，没有用户获得这些列表</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>ui::pages::MixBar</name>
    <message>
        <source>Head %1 %, middle %2 %, tail %3 %. %4</source>
        <translation>头部 %1 %，中部 %2 %，长尾 %3 %。%4</translation>
    </message>
    <message>
        <source>Bound between head and middle</source>
        <translation>头部与中部的分界</translation>
    </message>
    <message>
        <source>Bound between middle and tail</source>
        <translation>中部与长尾的分界</translation>
    </message>
    <message>
        <source>← → move a bound, ↑ ↓ choose the other one</source>
        <translation>← → 移动分界，↑ ↓ 选择另一个分界</translation>
    </message>
    <message>
        <source>Head %1 %</source>
        <translation>头部 %1 %</translation>
    </message>
    <message>
        <source>Mid %1 %</source>
        <translation>中部 %1 %</translation>
    </message>
    <message>
        <source>Tail %1 %</source>
        <translation>长尾 %1 %</translation>
    </message>
</context>
<context>
    <name>ui::pages::OutlookCard</name>
    <message>
        <source>Simulated outlook</source>
        <translation>模拟展望</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Run simulation</source>
        <translation>运行模拟</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>The simulation was cancelled</source>
        <translation>模拟已取消</translation>
    </message>
    <message>
        <source>Not simulated yet</source>
        <translation>尚未模拟</translation>
    </message>
    <message>
        <source>“Run simulation” lets a made-up audience live with these mitigations and without any, for some rounds of training.</source>
        <translation>“运行模拟”让虚构的用户在采用这些缓解措施和不采用任何措施的情况下经历若干轮训练。</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>正在模拟…</translation>
    </message>
    <message>
        <source>Cancel simulation, %1 done</source>
        <translation>取消模拟，已完成 %1</translation>
    </message>
    <message>
        <source>The simulation failed</source>
        <translation>模拟失败</translation>
    </message>
    <message>
        <source>slope %1 on, %2 off</source>
        <translation>斜率：启用 %1，关闭 %2</translation>
    </message>
    <message numerus="yes">
        <source>simulation, %n runs</source>
        <translation>
            <numerusform>模拟，%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>of older settings</source>
        <translation>基于较早的设置</translation>
    </message>
    <message>
        <source>round of training</source>
        <translation>训练轮次</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::pages::OverviewCharts</name>
    <message>
        <source>Stream throughput</source>
        <translation>数据流吞吐量</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>目录覆盖率</translation>
    </message>
    <message>
        <source>API latency</source>
        <translation>API 延迟</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>积压</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>by training run</source>
        <translation>按训练运行</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>已生产</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>已消费</translation>
    </message>
    <message>
        <source>Nothing arrived yet</source>
        <translation>尚无数据到达</translation>
    </message>
    <message>
        <source>No stream is connected</source>
        <translation>未连接数据流</translation>
    </message>
    <message>
        <source>events/s, last values of %1</source>
        <translation>事件/s，%1 的最后数值</translation>
    </message>
    <message>
        <source>events/s, mean of %1</source>
        <translation>事件/s，%1 均值</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>事件/s</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>尚无请求</translation>
    </message>
    <message>
        <source>p95 limit %1</source>
        <translation>p95 上限 %1</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>目录覆盖率</translation>
    </message>
    <message>
        <source>No run was evaluated yet</source>
        <translation>尚无已评估的运行</translation>
    </message>
    <message>
        <source>Required ≥ %1</source>
        <translation>要求 ≥ %1</translation>
    </message>
    <message>
        <source>How many messages arrive at Kafka, and how many of them Fairlead consumes. Dotted grey lines are the last values before the connection was lost.</source>
        <translation>到达 Kafka 的消息数，以及其中由 Fairlead 消费的消息数。灰色点线为连接中断前的最后数值。</translation>
    </message>
    <message>
        <source>Messages of all topics per second. A longer time range is drawn as the mean of longer steps; the unit says which. The crosshair also tells the lag at that time.</source>
        <translation>所有主题每秒的消息数。较长的时间范围按较长步长的均值绘制；单位中会注明步长。十字准线还会显示该时刻的积压。</translation>
    </message>
    <message>
        <source>None of its own. The consumer lag that results is limited by stream.max_lag_messages.</source>
        <translation>本身没有要求。由此产生的消费积压受 stream.max_lag_messages 限制。</translation>
    </message>
    <message>
        <source>Consumed below produced for long means that the lag grows: look on the page Stream for one slow partition or a full disk.</source>
        <translation>已消费长时间低于已生产，意味着积压在增长：请在“数据流”页面检查是否有某个分区过慢或磁盘已满。</translation>
    </message>
    <message>
        <source>Which share of the catalogue a model puts into anybody’s first ten, run after run. The green point is the live version.</source>
        <translation>各次运行中，模型使目录的多大比例进入任一用户的前十名。绿点为线上版本。</translation>
    </message>
    <message>
        <source>Different items in the first ten of all test users / items of the catalogue, measured on held-out ratings when the run ended. It is not what people were shown since: that is on the page Fairness.</source>
        <translation>所有测试用户前十名中的不同物品数 / 目录物品数，在运行结束时以留出评分测量。它不反映此后用户实际看到的内容：后者见“公平性”页面。</translation>
    </message>
    <message>
        <source>At least gate.min_coverage, when that is set; it is the dashed line.</source>
        <translation>若已设置，则至少为 gate.min_coverage；即虚线。</translation>
    </message>
    <message>
        <source>Compare the run’s parameters with those of the last good run; more re-ranking for diversity or exploration shows more of the catalogue.</source>
        <translation>请将该运行的参数与上次良好运行的参数比较；更强的多样性重排或更多探索会展示更多目录内容。</translation>
    </message>
    <message>
        <source>How long the API takes to answer: half of the requests were faster than p50, 95 of 100 faster than p95.</source>
        <translation>API 响应所需的时间：一半的请求快于 p50，100 个中有 95 个快于 p95。</translation>
    </message>
    <message>
        <source>Quantiles of the requests of the last minute, from buckets that are 5 % wide. A longer time range is drawn as the mean of longer steps.</source>
        <translation>最近一分钟请求的分位数，由宽度为 5 % 的分桶得出。较长的时间范围按较长步长的均值绘制。</translation>
    </message>
    <message>
        <source>p95 at most gate.p95_ms, the dashed line. Only p95 has a limit.</source>
        <translation>p95 不超过 gate.p95_ms，即虚线。仅 p95 有限值。</translation>
    </message>
    <message>
        <source>See whether a training is running, and whether the newest version is slower: roll back if it is.</source>
        <translation>请查看是否有训练正在运行，以及最新版本是否更慢：若更慢，则回滚。</translation>
    </message>
</context>
<context>
    <name>ui::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>尚无可观察的内容</translation>
    </message>
    <message>
        <source>Open a dataset, or see everything at work with simulated users: start %1 in a terminal.</source>
        <translation>打开一个数据集，或用模拟用户查看整体运行：在终端中启动 %1。</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>Copy the demo command</source>
        <translation>复制演示命令</translation>
    </message>
    <message>
        <source>Last 10 min</source>
        <translation>最近 10 min</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 h</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>最近 24 h</translation>
    </message>
    <message>
        <source>Time range of the charts (Alt+T)</source>
        <translation>图表的时间范围 (Alt+T)</translation>
    </message>
</context>
<context>
    <name>ui::pages::OverviewStreamBanner</name>
    <message>
        <source>The address of Kafka is not known</source>
        <translation>无法解析 Kafka 的地址</translation>
    </message>
    <message>
        <source>Kafka refused the login</source>
        <translation>Kafka 拒绝登录</translation>
    </message>
    <message>
        <source>The certificate of Kafka is not trusted</source>
        <translation>Kafka 的证书不受信任</translation>
    </message>
    <message>
        <source>Kafka does not allow to use a topic</source>
        <translation>Kafka 不允许使用某个主题</translation>
    </message>
    <message>
        <source>A topic is missing</source>
        <translation>缺少主题</translation>
    </message>
    <message>
        <source>Kafka does not answer</source>
        <translation>Kafka 没有响应</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Open the stream</source>
        <translation>打开数据流</translation>
    </message>
    <message>
        <source>New messages are not stored</source>
        <translation>新消息未被存储</translation>
    </message>
    <message>
        <source>The stream waits for a decision</source>
        <translation>数据流等待决定</translation>
    </message>
    <message>
        <source>Say on its page where reading begins; until then nothing is consumed.</source>
        <translation>请在其页面上指定从何处开始读取；在此之前不会消费任何消息。</translation>
    </message>
    <message>
        <source>Last answer %1 ago, at %2 UTC. Figures of the stream are of then.</source>
        <translation>上次响应在 %1 前（%2 UTC）。数据流的数值截至当时。</translation>
    </message>
    <message>
        <source>Asking Kafka</source>
        <translation>正在查询 Kafka</translation>
    </message>
    <message>
        <source>Kafka could not be reached</source>
        <translation>无法连接 Kafka</translation>
    </message>
</context>
<context>
    <name>ui::pages::ParametersDialog</name>
    <message>
        <source>Family</source>
        <translation>模型族</translation>
    </message>
    <message>
        <source>Parameters of the next run</source>
        <translation>下次运行的参数</translation>
    </message>
    <message>
        <source>They hold until the program is closed; lasting ones belong into the settings file.</source>
        <translation>这些参数在程序关闭前有效；如需长期生效，请写入设置文件。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use for the next run</source>
        <translation>用于下次运行</translation>
    </message>
    <message>
        <source>Users with fewer ratings get a blend of the family and what is popular or described alike.</source>
        <translation>对评分数低于此值的用户，将混合该模型族的结果与热门物品或描述相似的物品。</translation>
    </message>
    <message>
        <source>List pipeline</source>
        <translation>列表流水线</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>How ratings are held out for the evaluation: temporal-global:0.2, temporal-user:0.2, leave-last-out, random:0.2</source>
        <translation>评估时留出评分的方式：temporal-global:0.2、temporal-user:0.2、leave-last-out、random:0.2</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Threads (0: all cores)</source>
        <translation>线程数（0：全部核心）</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2</source>
        <translation>请输入 %1 至 %2 之间的整数</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2</source>
        <translation>请输入 %1 至 %2 之间的数</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 on</source>
        <translation>请输入大于或等于 0 的整数</translation>
    </message>
    <message>
        <source>A value is out of range; see the fields in red</source>
        <translation>有值超出范围；请查看标红的字段</translation>
    </message>
</context>
<context>
    <name>ui::pages::PipelineStations</name>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>无请求</translation>
    </message>
    <message>
        <source>simulated, %1/s</source>
        <translation>模拟，%1/s</translation>
    </message>
    <message>
        <source>simulation paused</source>
        <translation>模拟已暂停</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 个请求/s</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>自 %1 断开</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>等待您决定</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 个事件/s</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>计数不符</translation>
    </message>
    <message>
        <source>%1 ms write</source>
        <translation>写入 %1 ms</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 条评分</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>due</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>无训练计划</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>nothing live</source>
        <translation>无线上版本</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>正在加载模型</translation>
    </message>
</context>
<context>
    <name>ui::pages::PublishedCard</name>
    <message>
        <source>Published numbers beside ours</source>
        <translation>公开发表的数值与本系统的数值对照</translation>
    </message>
</context>
<context>
    <name>ui::pages::PublishedModel</name>
    <message>
        <source>Number</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公开发表</translation>
    </message>
    <message>
        <source>By the published formula</source>
        <translation>按公开发表的公式</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>此处判定值</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>差异原因</translation>
    </message>
</context>
<context>
    <name>ui::pages::QuestionCard</name>
    <message>
        <source>Where to begin?</source>
        <translation>从何处开始？</translation>
    </message>
    <message>
        <source>With new messages only: nothing older is read</source>
        <translation>仅读取新消息：不读取任何旧消息</translation>
    </message>
    <message>
        <source>With messages since (UTC)</source>
        <translation>从此时间起的消息 (UTC)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>This source is new. Nothing is read until you decide.</source>
        <translation>此来源是新的。在您决定之前不会读取任何消息。</translation>
    </message>
    <message>
        <source>Messages were lost. Where to go on?</source>
        <translation>有消息丢失。从何处继续？</translation>
    </message>
    <message>
        <source>The cluster no longer keeps the messages after the last one that was stored. What is passed over is counted as skipped. Nothing is read until you decide; to stop here, leave the question open.</source>
        <translation>集群已不再保留最后一条已存储消息之后的那些消息。略过的消息计为已跳过。在您决定之前不会读取任何消息；若要停在此处，可暂不作答。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A topic was made anew. Where to begin?</source>
        <translation>有主题被重新创建。从何处开始？</translation>
    </message>
    <message>
        <source>The message before the stored position is another one now: the topic was deleted and made again. Its messages count as a new source. Nothing is read until you decide.</source>
        <translation>已存储位置之前的消息与原先不同：主题曾被删除并重新创建。其消息视为新来源。在您决定之前不会读取任何消息。</translation>
    </message>
    <message>
        <source>With the oldest message kept: %1 messages to read</source>
        <translation>从保留的最早消息开始：需读取 %1 条消息</translation>
    </message>
</context>
<context>
    <name>ui::pages::RecommendationsPage</name>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Recommended items</source>
        <translation>推荐物品</translation>
    </message>
    <message>
        <source>Ratings by this user</source>
        <translation>此用户的评分</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>题材</translation>
    </message>
    <message>
        <source>Look up what one user gets, and why</source>
        <translation>查询某个用户的推荐结果及原因</translation>
    </message>
    <message>
        <source>% of items</source>
        <translation>物品占比 (%)</translation>
    </message>
    <message>
        <source>Genres for user %1</source>
        <translation>用户 %1 的题材分布</translation>
    </message>
    <message>
        <source>Top %1 for user %2</source>
        <translation>用户 %2 的前 %1 项推荐</translation>
    </message>
    <message>
        <source>served by %1 in %2</source>
        <translation>由 %1 提供，耗时 %2</translation>
    </message>
    <message>
        <source>%1 is a new user.</source>
        <translation>%1 是新用户。</translation>
    </message>
    <message>
        <source>There are no ratings yet, so the list holds what is popular with everybody.</source>
        <translation>尚无评分，因此列表中是普遍热门的物品。</translation>
    </message>
    <message>
        <source>There is no list for this user</source>
        <translation>此用户没有列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The list could not be made; the one before is still shown.</source>
        <translation>无法生成列表；仍显示之前的列表。</translation>
    </message>
    <message>
        <source>Loading the live model…</source>
        <translation>正在加载线上模型…</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>正在生成列表…</translation>
    </message>
    <message>
        <source>Which user?</source>
        <translation>哪个用户？</translation>
    </message>
    <message>
        <source>Enter a user id above, or pick a random user, to see the list and the reasons for every item.</source>
        <translation>请在上方输入用户 ID 或选择随机用户，以查看列表及每个物品的入选原因。</translation>
    </message>
    <message>
        <source>There is no live model yet</source>
        <translation>尚无线上模型</translation>
    </message>
    <message>
        <source>Recommendations come from a trained, signed version. Train one first.</source>
        <translation>推荐来自经过训练并签名的版本。请先训练一个版本。</translation>
    </message>
    <message>
        <source>Go to Training</source>
        <translation>前往“训练”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>required ≤ 100 ms</source>
        <translation>要求 ≤ 100 ms</translation>
    </message>
    <message>
        <source>List filled</source>
        <translation>列表填充</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>Tail items</source>
        <translation>长尾物品</translation>
    </message>
    <message>
        <source>List diversity</source>
        <translation>列表多样性</translation>
    </message>
    <message>
        <source>%1 in total · %2</source>
        <translation>共 %1 条 · %2</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>尚无评分</translation>
    </message>
    <message>
        <source>This user is new.</source>
        <translation>此用户为新用户。</translation>
    </message>
    <message>
        <source>No genres</source>
        <translation>无题材</translation>
    </message>
    <message>
        <source>None of these items was announced with a genre.</source>
        <translation>这些物品的目录信息中均没有题材。</translation>
    </message>
    <message>
        <source>User history</source>
        <translation>用户历史</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>The list of user %1 is on the clipboard as JSON.</source>
        <translation>用户 %1 的列表已以 JSON 格式复制到剪贴板。</translation>
    </message>
    <message>
        <source>The genres of what this user interacted with, beside those of this list.</source>
        <translation>此用户交互过的题材，与此列表的题材对照。</translation>
    </message>
    <message>
        <source>Share of the items. An item with several genres counts as an equal part of each, items without genres are left out; the smaller genres are summed as Other.</source>
        <translation>占物品的比例。有多个题材的物品按等份计入各题材，没有题材的物品不计；较小的题材合计为“其他”。</translation>
    </message>
    <message>
        <source>What the score of the selected item is made of, and what each stage of re-ranking did to it.</source>
        <translation>所选物品的得分由哪些部分组成，以及重排的各阶段对其产生的作用。</translation>
    </message>
    <message>
        <source>The model’s own parts of the score, as shares of their sum: bars to the other side speak against the item.</source>
        <translation>模型自身的得分组成部分，以占总和的比例表示：朝向另一侧的条形表示对该物品不利。</translation>
    </message>
</context>
<context>
    <name>ui::pages::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Filter versions</source>
        <translation>筛选版本</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>状态变更</translation>
    </message>
    <message>
        <source>Verify history</source>
        <translation>验证历史</translation>
    </message>
    <message>
        <source>Verify the selected version</source>
        <translation>验证所选版本</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>验证历史</translation>
    </message>
    <message>
        <source>Compare two versions…</source>
        <translation>比较两个版本…</translation>
    </message>
    <message>
        <source>Roll back or promote the selected version…</source>
        <translation>回滚到所选版本或将其上线…</translation>
    </message>
    <message>
        <source>It takes two versions to compare.</source>
        <translation>至少需要两个版本才能比较。</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>正在读取注册表…</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>尚无版本</translation>
    </message>
    <message>
        <source>A training signs its model and puts it here.</source>
        <translation>训练会对其模型签名并存放到此处。</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>No version is live</source>
        <translation>没有线上版本</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 已上线</translation>
    </message>
    <message numerus="yes">
        <source>; %n candidate(s)</source>
        <translation>
            <numerusform>；%n 个候选版本</numerusform>
        </translation>
    </message>
    <message>
        <source> · read only</source>
        <translation> · 只读</translation>
    </message>
    <message>
        <source> · could not be read: %1</source>
        <translation> · 无法读取：%1</translation>
    </message>
    <message>
        <source>%1 versions · %2 shown</source>
        <translation>共 %1 个版本 · 显示 %2 个</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1 条</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>线上模型</translation>
    </message>
    <message>
        <source>signature %1</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>溯源信息</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>commit, data, seed, key</source>
        <translation>代码提交、数据、种子、密钥</translation>
    </message>
    <message>
        <source>reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Other signatures</source>
        <translation>其他签名</translation>
    </message>
    <message>
        <source>all valid</source>
        <translation>全部有效</translation>
    </message>
    <message numerus="yes">
        <source>%n mismatch(es)</source>
        <translation>
            <numerusform>%n 个不匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>required 0</source>
        <translation>要求 0</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Changing the live model…</source>
        <translation>正在更换线上模型…</translation>
    </message>
    <message>
        <source>%1 was not verified</source>
        <translation>未能验证 %1</translation>
    </message>
    <message>
        <source>%1 is untouched</source>
        <translation>%1 未被改动</translation>
    </message>
    <message>
        <source>%1 does not verify</source>
        <translation>%1 未通过验证</translation>
    </message>
    <message>
        <source>Signature valid, files match their SHA-256.</source>
        <translation>签名有效，文件与其 SHA-256 一致。</translation>
    </message>
    <message>
        <source>The history is being verified.</source>
        <translation>正在验证历史。</translation>
    </message>
    <message>
        <source>The history was not verified</source>
        <translation>未能验证历史</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>记录 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Intact, %n entry(s)</source>
        <translation>
            <numerusform>完好，共 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered: entry %1</source>
        <translation>已被改动：记录 %1</translation>
    </message>
    <message>
        <source>Model card of %1</source>
        <translation>%1 的模型卡</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Kept with the version and in the history.</source>
        <translation>随版本保存，并记入历史。</translation>
    </message>
    <message>
        <source>The note was not saved</source>
        <translation>备注未保存</translation>
    </message>
    <message>
        <source>Alias for %1</source>
        <translation>%1 的别名</translation>
    </message>
    <message>
        <source>1 to 40 letters, digits, “.”, “_” or “-”. An alias that another version has moves here.</source>
        <translation>1 至 40 个字母、数字、“.”、“_”或“-”。若其他版本已有此别名，别名将移到此版本。</translation>
    </message>
    <message>
        <source>The alias was not added</source>
        <translation>别名未添加</translation>
    </message>
    <message>
        <source>The alias was not removed</source>
        <translation>别名未移除</translation>
    </message>
</context>
<context>
    <name>ui::pages::RequirementText</name>
    <message>
        <source>Consumer lag</source>
        <translation>消费积压</translation>
    </message>
    <message>
        <source>Age of the lag</source>
        <translation>积压时长</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝率</translation>
    </message>
    <message>
        <source>Unaccounted for</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>API latency p95</source>
        <translation>API 延迟 p95</translation>
    </message>
    <message>
        <source>Model signature</source>
        <translation>模型签名</translation>
    </message>
    <message>
        <source>Ranking quality</source>
        <translation>排序质量</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>目录覆盖率</translation>
    </message>
    <message>
        <source>no stream is connected</source>
        <translation>未连接数据流</translation>
    </message>
    <message>
        <source>waits for a person to say where to begin</source>
        <translation>等待由人指定从何处开始</translation>
    </message>
    <message>
        <source>the broker does not answer</source>
        <translation>broker 没有响应</translation>
    </message>
    <message>
        <source>the age of the waiting messages is not known yet</source>
        <translation>等待中消息的时长尚不可知</translation>
    </message>
    <message>
        <source>nothing arrived in the last minute</source>
        <translation>最近一分钟没有消息到达</translation>
    </message>
    <message>
        <source>the store cannot be read</source>
        <translation>无法读取存储</translation>
    </message>
    <message>
        <source>nothing was consumed yet</source>
        <translation>尚未消费任何消息</translation>
    </message>
    <message>
        <source>no request in the last minute</source>
        <translation>最近一分钟没有请求</translation>
    </message>
    <message>
        <source>no version is live</source>
        <translation>没有线上版本</translation>
    </message>
    <message>
        <source>another version answers in its place</source>
        <translation>正由另一个版本代为响应</translation>
    </message>
    <message>
        <source>no schedule is set</source>
        <translation>未设置训练计划</translation>
    </message>
    <message>
        <source>needs an earlier live version</source>
        <translation>需要有更早的线上版本</translation>
    </message>
    <message>
        <source>the version was not evaluated</source>
        <translation>该版本未评估</translation>
    </message>
    <message>
        <source>the measured value is not a number</source>
        <translation>测量值不是数字</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>signed key</source>
        <translation>密钥签名</translation>
    </message>
    <message>
        <source>API p95</source>
        <translation>API p95</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 beyond its limit</source>
        <translation>%1 超出限值</translation>
    </message>
    <message>
        <source>%1 near its limit</source>
        <translation>%1 接近限值</translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation>%1 等待由人决定</translation>
    </message>
    <message>
        <source>%1 of %2 requirements need attention: %3</source>
        <translation>%1 / %2 项要求需要关注：%3</translation>
    </message>
    <message>
        <source>Nothing can be told yet</source>
        <translation>目前无法判断</translation>
    </message>
    <message>
        <source>%1 of %2 requirements are met, %3 cannot be told yet</source>
        <translation>满足 %1 / %2 项要求，%3 项尚无法判断</translation>
    </message>
    <message>
        <source>All %1 requirements are met</source>
        <translation>全部 %1 项要求均已满足</translation>
    </message>
    <message>
        <source>Training interval</source>
        <translation>训练间隔</translation>
    </message>
    <message>
        <source>Trainings on time</source>
        <translation>准时的训练</translation>
    </message>
    <message>
        <source>needs two trainings</source>
        <translation>需要两次训练</translation>
    </message>
    <message>
        <source>no training was due yet today</source>
        <translation>今天还没有到期的训练</translation>
    </message>
    <message>
        <source>a training is running</source>
        <translation>训练正在进行</translation>
    </message>
    <message>
        <source>waits for enough ratings</source>
        <translation>等待足够的评分</translation>
    </message>
    <message>
        <source>Coverage shown</source>
        <translation>展示的目录覆盖率</translation>
    </message>
    <message>
        <source>Parity gap</source>
        <translation>均等差距</translation>
    </message>
    <message>
        <source>Echo slope</source>
        <translation>回音斜率</translation>
    </message>
    <message>
        <source>Head over tail</source>
        <translation>头部与长尾之比</translation>
    </message>
    <message>
        <source>Users to review</source>
        <translation>待审核用户</translation>
    </message>
    <message>
        <source>too few users yet</source>
        <translation>用户尚少</translation>
    </message>
    <message>
        <source>too few recommendations yet</source>
        <translation>推荐尚少</translation>
    </message>
    <message>
        <source>needs two segments of 40 users</source>
        <translation>需要两个各有 40 位用户的分群</translation>
    </message>
    <message>
        <source>the catalogue is empty</source>
        <translation>目录为空</translation>
    </message>
    <message>
        <source>its interval spans the limit</source>
        <translation>其区间跨越限值</translation>
    </message>
    <message>
        <source>nothing was judged yet</source>
        <translation>尚未作出判定</translation>
    </message>
    <message>
        <source>no recommendation within the window</source>
        <translation>窗口内没有推荐</translation>
    </message>
    <message>
        <source>the tail is never shown</source>
        <translation>长尾从未展示</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>尚无评分</translation>
    </message>
</context>
<context>
    <name>ui::pages::RequirementsCard</name>
    <message>
        <source>Requirements</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>%1 checks · worst first</source>
        <translation>%1 项检查 · 最差的在前</translation>
    </message>
</context>
<context>
    <name>ui::pages::RequirementsModel</name>
    <message>
        <source>Requirement</source>
        <translation>要求项</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>The mark is the limit</source>
        <translation>标记处为限值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>Double click or Enter opens its page</source>
        <translation>双击或按 Enter 打开对应页面</translation>
    </message>
</context>
<context>
    <name>ui::pages::RulesModel</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>规则族</translation>
    </message>
    <message>
        <source>Rules of two families together quarantine by themselves</source>
        <translation>两个规则族的规则同时触发时自动隔离</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>独有</translation>
    </message>
    <message>
        <source>Whom no other rule that counts flags</source>
        <translation>未被其他计入判定的规则标记的用户</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>comparison only</source>
        <translation>仅供比较</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunCard</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Under way in stage %1.</source>
        <translation>正在进行，当前阶段：%1。</translation>
    </message>
    <message>
        <source>Failed in stage %1: %2. The live version is as it was.</source>
        <translation>在阶段“%1”失败：%2。线上版本保持不变。</translation>
    </message>
    <message>
        <source>Cancelled in stage %1. Nothing was registered; the live version is as it was.</source>
        <translation>在阶段“%1”取消。未注册任何内容；线上版本保持不变。</translation>
    </message>
    <message>
        <source>Interrupted in stage %1: the program ended before the run did. Nothing was registered; train again.</source>
        <translation>在阶段“%1”中断：程序在运行结束之前退出。未注册任何内容；请重新训练。</translation>
    </message>
    <message>
        <source>Made version %1, now: %2.</source>
        <translation>已生成版本 %1，当前状态：%2。</translation>
    </message>
    <message>
        <source>After the run: %1.</source>
        <translation>运行结束时：%1。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>View log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>The run stops at its next step</source>
        <translation>运行将在下一步停止</translation>
    </message>
    <message>
        <source>Cancelling: the run stops at its next step.</source>
        <translation>正在取消：运行将在下一步停止。</translation>
    </message>
    <message>
        <source>Newest lines of the log</source>
        <translation>日志的最新几行</translation>
    </message>
    <message>
        <source>Conditions of the release gate</source>
        <translation>发布门禁的条件</translation>
    </message>
    <message>
        <source>%1, started by %2 at %3</source>
        <translation>%1，由 %2 于 %3 启动</translation>
    </message>
    <message>
        <source>Cancel stops the run at its next step; nothing is registered and the live version stays.</source>
        <translation>取消会使运行在下一步停止；不会注册任何内容，线上版本保持不变。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Progress of stage %1</source>
        <translation>阶段“%1”的进度</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>约剩 %1</translation>
    </message>
    <message>
        <source>estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>尚无训练</translation>
    </message>
    <message>
        <source>Train now makes the first version; its stages and its gate are shown here.</source>
        <translation>“立即训练”会生成首个版本；其各阶段和门禁将显示在此处。</translation>
    </message>
    <message>
        <source>started by %1, %2, took %3</source>
        <translation>由 %1 启动，%2，用时 %3</translation>
    </message>
    <message>
        <source>started by %1, %2</source>
        <translation>由 %1 启动，%2</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunCharts</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Ranking quality by run</source>
        <translation>各次运行的排序质量</translation>
    </message>
    <message>
        <source>Coverage by run</source>
        <translation>各次运行的目录覆盖率</translation>
    </message>
    <message>
        <source>Time by stage</source>
        <translation>各阶段用时</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>No run was evaluated yet</source>
        <translation>尚无已评估的运行</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>目录覆盖率</translation>
    </message>
    <message>
        <source>% of the catalogue</source>
        <translation>目录占比 (%)</translation>
    </message>
    <message>
        <source>Run %1 rejected</source>
        <translation>运行 %1 已拒绝</translation>
    </message>
    <message>
        <source>Release gate ≥ %1</source>
        <translation>发布门禁 ≥ %1</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>No finished run yet</source>
        <translation>尚无已完成的运行</translation>
    </message>
    <message>
        <source>At least the live version’s value less gate.max_drop of it; that is the dashed line. Without a live version there is none.</source>
        <translation>至少为线上版本的值减去其 gate.max_drop 比例；即虚线。没有线上版本时无此要求。</translation>
    </message>
    <message>
        <source>The run is rejected and the live version stays. Compare the run with the last good one in the history: parameters, or data.</source>
        <translation>该运行被拒绝，线上版本保持不变。请在历史中将该运行与上次良好运行比较：参数或数据。</translation>
    </message>
    <message>
        <source>How well each finished run ranks what people liked. Green: live; red diamond: rejected.</source>
        <translation>每次已完成的运行对用户喜欢的物品排序得有多好。绿色：线上；红色菱形：已拒绝。</translation>
    </message>
    <message>
        <source>NDCG@10: whether the items that a test user liked are in his first ten and how near the top, 0 to 1; the mean over test users, on ratings held out from the training.</source>
        <translation>NDCG@10：测试用户喜欢的物品是否在其前十名中，以及离顶部有多近，取值 0 至 1；为测试用户的均值，基于训练时留出的评分。</translation>
    </message>
    <message>
        <source>Which share of the catalogue is in anybody’s first ten, by finished run.</source>
        <translation>各次已完成的运行中，出现在任一用户前十名中的目录占比。</translation>
    </message>
    <message>
        <source>Different items in the first ten of all test users / items of the catalogue.</source>
        <translation>所有测试用户前十名中的不同物品数 / 目录物品数。</translation>
    </message>
    <message>
        <source>Where the time of the last six runs went.</source>
        <translation>最近六次运行的时间用在何处。</translation>
    </message>
    <message>
        <source>Seconds by the wall clock. Prepare: snapshot, screen, split. Check: gate, rehearse. Register: sign, promote.</source>
        <translation>按挂钟时间计的秒数。准备：快照、筛查、划分。检查：门禁、预演。注册：签名、上线。</translation>
    </message>
    <message>
        <source>A run that takes longer than the schedule’s interval makes the next one late: see which part has grown.</source>
        <translation>运行用时超过训练计划的间隔会使下一次运行延迟：请查看是哪一部分变长了。</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunCompareModel</name>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunHistoryModel</name>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleCard</name>
    <message>
        <source>A hold is on since %1: trainings only register candidates. Lift it in the registry.</source>
        <translation>自 %1 起处于冻结中：训练只会注册候选版本。可在注册表中解除冻结。</translation>
    </message>
    <message>
        <source>The new version stays a candidate until somebody promotes it.</source>
        <translation>新版本将保持候选状态，直到有人将其上线。</translation>
    </message>
    <message>
        <source>The first version that passes the gate becomes live.</source>
        <translation>首个通过门禁的版本将上线。</translation>
    </message>
    <message>
        <source>A version that passes the gate replaces %1; one that fails is kept as rejected.</source>
        <translation>通过门禁的版本将取代 %1；未通过的版本保留为已拒绝。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>训练计划</translation>
    </message>
    <message>
        <source>Promote when the gate passes</source>
        <translation>通过门禁后上线</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>立即训练</translation>
    </message>
    <message>
        <source>Edit schedule…</source>
        <translation>编辑计划…</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>Time until the next scheduled run</source>
        <translation>距下次计划运行的时间</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>此配置档案以只读方式打开</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>有运行正在进行</translation>
    </message>
    <message>
        <source>There are no ratings yet</source>
        <translation>尚无评分</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleDialog</name>
    <message>
        <source>Start trainings</source>
        <translation>启动训练</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Schedule of trainings</source>
        <translation>训练计划</translation>
    </message>
    <message>
        <source>When should trainings start?</source>
        <translation>何时启动训练？</translation>
    </message>
    <message>
        <source>All times are UTC. Runs that were missed, because the machine slept or the program was closed, are made up for by one.</source>
        <translation>所有时间均为 UTC。因计算机休眠或程序关闭而错过的运行，只补一次。</translation>
    </message>
    <message>
        <source>At an interval</source>
        <translation>按间隔</translation>
    </message>
    <message>
        <source>By a cron expression</source>
        <translation>按 cron 表达式</translation>
    </message>
    <message>
        <source>By hand alone (off)</source>
        <translation>仅手动（关闭）</translation>
    </message>
    <message>
        <source>Nothing starts by itself until it is switched on again. Train now works all the same.</source>
        <translation>在重新开启之前不会自动启动任何训练。“立即训练”仍可使用。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>An interval that divides a day counts from 00:00 UTC, any other from the last run.</source>
        <translation>能整除一天的间隔从 00:00 UTC 起算，其他间隔从上次运行起算。</translation>
    </message>
    <message>
        <source>Cron expression, five fields</source>
        <translation>Cron 表达式，五个字段</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.
For example %1: every 3 hours.</source>
        <translation>分钟、小时、日、月、星期。
例如 %1：每 3 小时。</translation>
    </message>
    <message>
        <source>The next five runs</source>
        <translation>接下来的五次运行</translation>
    </message>
    <message>
        <source>Enter a whole number; from 60 seconds to 366 days</source>
        <translation>请输入整数；范围为 60 秒至 366 天</translation>
    </message>
    <message>
        <source>Not a valid interval</source>
        <translation>间隔无效</translation>
    </message>
    <message>
        <source>Enter five fields, or choose another way above</source>
        <translation>请输入五个字段，或在上方选择其他方式</translation>
    </message>
    <message>
        <source>The schedule is not valid; see the field in red</source>
        <translation>计划无效；请查看标红的字段</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，%2 后</translation>
    </message>
    <message>
        <source>The schedule is being saved</source>
        <translation>正在保存计划</translation>
    </message>
    <message>
        <source>The schedule was not saved. %1</source>
        <translation>计划未保存。%1</translation>
    </message>
</context>
<context>
    <name>ui::pages::SchemasCard</name>
    <message>
        <source>Schema versions</source>
        <translation>Schema 版本</translation>
    </message>
    <message>
        <source>this topic has none</source>
        <translation>此主题没有 Schema</translation>
    </message>
    <message>
        <source>producers use a version that is not known here</source>
        <translation>生产者使用了此处未知的版本</translation>
    </message>
    <message>
        <source>Enter shows the JSON Schema</source>
        <translation>按 Enter 查看 JSON Schema</translation>
    </message>
    <message>
        <source>Schema of %1, version %2</source>
        <translation>%1 的 Schema，版本 %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::pages::SchemasModel</name>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Fields that came (+) and went (−)</source>
        <translation>新增 (+) 和移除 (−) 的字段</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>兼容性</translation>
    </message>
    <message>
        <source>BACKWARD: reads events of the version before. FORWARD: the version before reads these events. FULL: both.</source>
        <translation>BACKWARD：可读取上一版本的事件。FORWARD：上一版本可读取这些事件。FULL：两者兼有。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>ui::pages::SideBySideDialog</name>
    <message>
        <source>Other version</source>
        <translation>其他版本</translation>
    </message>
    <message>
        <source>User %1 by two versions</source>
        <translation>两个版本对用户 %1 的推荐</translation>
    </message>
    <message>
        <source>Shown list</source>
        <translation>所示列表</translation>
    </message>
    <message>
        <source>List of the other version</source>
        <translation>其他版本的列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2 items are in both lists, with the same draws.</source>
        <translation>抽样相同的情况下，%2 个物品中有 %1 个同时出现在两个列表中。</translation>
    </message>
</context>
<context>
    <name>ui::pages::SideModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>In the other list</source>
        <translation>在另一列表中</translation>
    </message>
</context>
<context>
    <name>ui::pages::SimulationPanel</name>
    <message>
        <source>Speed of the audience</source>
        <translation>模拟用户的速度</translation>
    </message>
    <message>
        <source>%1 × the usual rate</source>
        <translation>%1 × 常规速率</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pause the audience</source>
        <translation>暂停模拟用户</translation>
    </message>
    <message>
        <source>Let the audience go on</source>
        <translation>恢复模拟用户</translation>
    </message>
    <message>
        <source>Restore the broker</source>
        <translation>恢复 broker</translation>
    </message>
    <message>
        <source>Cut the broker</source>
        <translation>断开 broker</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>Echo chamber</source>
        <translation>回音室</translation>
    </message>
    <message>
        <source>Long-tail starvation</source>
        <translation>长尾饥饿</translation>
    </message>
    <message>
        <source>Rating spam</source>
        <translation>刷分</translation>
    </message>
    <message>
        <source>Taste drift</source>
        <translation>偏好漂移</translation>
    </message>
    <message>
        <source>What the audience does</source>
        <translation>模拟用户的行为</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Train a bad release</source>
        <translation>训练不良版本</translation>
    </message>
    <message>
        <source>Trains a version that ranks by popularity alone and asks for its release; the gate should refuse it.</source>
        <translation>训练一个仅按热门度排序的版本并请求发布；门禁应予拒绝。</translation>
    </message>
    <message>
        <source>How the audience behaves</source>
        <translation>模拟用户的行为方式</translation>
    </message>
</context>
<context>
    <name>ui::pages::SourcesModel</name>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>A file by its SHA-256, or one life of a topic</source>
        <translation>以 SHA-256 标识的文件，或主题的一个生命周期</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>已消费</translation>
    </message>
    <message>
        <source>Rows or messages read</source>
        <translation>已读取的行或消息</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Stored as events</source>
        <translation>已存储为事件</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Already stored: delivered again</source>
        <translation>此前已存储：重复投递</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>No event: kept as dead letters</source>
        <translation>不是事件：保留为死信</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Consumed must equal accepted + duplicates + rejected</source>
        <translation>已消费必须等于 已接受 + 重复 + 已拒绝</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>不符</translation>
    </message>
</context>
<context>
    <name>ui::pages::StageChangesModel</name>
    <message>
        <source>Promoted %1 to live</source>
        <translation>已将 %1 上线</translation>
    </message>
    <message>
        <source>Rolled back %1 to %2</source>
        <translation>已从 %1 回滚到 %2</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>已注册 %1</translation>
    </message>
    <message>
        <source>Lifted the hold on %1</source>
        <translation>已解除 %1 的冻结</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ui::pages::StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>The store of profile %1 is empty</source>
        <translation>配置档案 %1 的存储为空</translation>
    </message>
    <message>
        <source>What is in the store of profile %1</source>
        <translation>配置档案 %1 的存储内容</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>%1 described</source>
        <translation>%1 个有描述</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>consumed = accepted + duplicates + rejected, everywhere</source>
        <translation>所有来源均满足：已消费 = 已接受 + 重复 + 已拒绝</translation>
    </message>
    <message>
        <source>the counts of a source do not add up; check the store</source>
        <translation>有来源的计数不符；请检查存储</translation>
    </message>
    <message>
        <source>After the import: train a first model. Its gate is checked, it is signed, and it can answer at once.</source>
        <translation>导入之后：训练首个模型。经过门禁检查并签名后，它即可立即响应请求。</translation>
    </message>
    <message>
        <source>There are ratings and no model yet. The first training takes a few seconds on a dataset of this size.</source>
        <translation>已有评分，但尚无模型。对于这种规模的数据集，首次训练只需几秒。</translation>
    </message>
    <message>
        <source>Train a first model</source>
        <translation>训练首个模型</translation>
    </message>
    <message>
        <source>%1 versions are registered and none is live. Promote one, or train again.</source>
        <translation>已注册 %1 个版本，但均未上线。请将其中一个上线，或重新训练。</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>前往训练</translation>
    </message>
    <message>
        <source>%1 is live. Look up a user and see what is recommended, and why.</source>
        <translation>%1 已上线。可查询某个用户，了解推荐内容及原因。</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Reading dead letters…</source>
        <translation>正在读取死信…</translation>
    </message>
    <message>
        <source>The dead letters could not be read</source>
        <translation>无法读取死信</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 of %2, oldest first</source>
        <translation>显示 %1 条，共 %2 条，最早的在前</translation>
    </message>
    <message>
        <source>No dead letters</source>
        <translation>没有死信</translation>
    </message>
    <message>
        <source>Every row that was read is an event or a duplicate.</source>
        <translation>读取的每一行都是事件或重复项。</translation>
    </message>
    <message>
        <source>Welcome to Fairlead</source>
        <translation>欢迎使用 Fairlead</translation>
    </message>
    <message>
        <source>Fairlead trains recommenders on your ratings, checks and signs every version, serves it, and takes it back when it disappoints. It begins with data: open a dataset below. Everything stays on this machine.</source>
        <translation>Fairlead 用您的评分数据训练推荐模型，对每个版本进行检查和签名，将其投入服务，并在表现不佳时撤回。一切从数据开始：请在下方打开一个数据集。所有内容都保留在本机。</translation>
    </message>
</context>
<context>
    <name>ui::pages::StreamBanners</name>
    <message>
        <source>Events are not stored now.</source>
        <translation>事件目前未被存储。</translation>
    </message>
    <message>
        <source>The counts do not add up.</source>
        <translation>计数不符。</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>立即重新连接</translation>
    </message>
    <message>
        <source>Connection details</source>
        <translation>连接详情</translation>
    </message>
    <message>
        <source>%1 Nothing is lost while the cluster keeps the messages.</source>
        <translation>%1 只要集群仍保留这些消息，就不会有任何丢失。</translation>
    </message>
    <message>
        <source>Consumed is not accepted + duplicates + rejected. Check the store with “fairleadctl store check”.</source>
        <translation>已消费不等于 已接受 + 重复 + 已拒绝。请用“fairleadctl store check”检查存储。</translation>
    </message>
    <message>
        <source>Disconnected since %1.</source>
        <translation>自 %1 起断开。</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1，自 %2 起。</translation>
    </message>
    <message>
        <source>What is shown is %1 old.</source>
        <translation>所示为 %1 前的数据。</translation>
    </message>
</context>
<context>
    <name>ui::pages::StreamCharts</name>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Lag by partition</source>
        <translation>各分区的积压</translation>
    </message>
    <message>
        <source>Rejected events by reason</source>
        <translation>按原因划分的已拒绝事件</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>事件/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>events behind</source>
        <translation>积压事件数</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无测量数据</translation>
    </message>
    <message>
        <source>The first figures come within a second.</source>
        <translation>首批数值将在一秒内出现。</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>已生产</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>已消费</translation>
    </message>
    <message>
        <source>No partition is read yet</source>
        <translation>尚未读取任何分区</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>共 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) held back</source>
        <translation>
            <numerusform>%n 个分区暂停消费</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the last hour, all topics</source>
        <translation>最近 1 h 内 %1 个，全部主题</translation>
    </message>
    <message>
        <source>Nothing was rejected</source>
        <translation>没有被拒绝的事件</translation>
    </message>
    <message>
        <source>Every message of the last hour was an event.</source>
        <translation>最近 1 h 内的每条消息均为有效事件。</translation>
    </message>
    <message>
        <source>Messages that arrive at the cluster and messages consumed, over the last hour. Dotted lines are events: the broker went away or came back, partitions were assigned or held back.</source>
        <translation>最近一小时到达集群的消息和已消费的消息。点线为事件：broker 断开或恢复，分区已分配或暂停消费。</translation>
    </message>
    <message>
        <source>Messages per second, of all topics or of the one chosen below. Of one topic it is what this page has seen since it was opened.</source>
        <translation>每秒消息数，针对所有主题或下方所选的主题。选择单个主题时，为此页面打开以来所见的数据。</translation>
    </message>
    <message>
        <source>When consumed stays below produced, the lag grows: look at the lag by partition.</source>
        <translation>已消费持续低于已生产时，积压会增长：请查看各分区的积压。</translation>
    </message>
    <message>
        <source>How many messages each partition is behind. Orange: more than three times the median. More than twelve partitions: the worst twelve and the sum of the others.</source>
        <translation>每个分区滞后的消息数。橙色：超过中位数的三倍。分区多于十二个时：显示最差的十二个及其余的合计。</translation>
    </message>
    <message>
        <source>Newest position in the cluster − position consumed, by partition.</source>
        <translation>各分区：集群中的最新位置 − 已消费的位置。</translation>
    </message>
    <message>
        <source>All partitions together at most stream.max_lag_messages, and the oldest message not consumed at most stream.max_lag_seconds old.</source>
        <translation>所有分区合计不超过 stream.max_lag_messages，且最早的未消费消息时长不超过 stream.max_lag_seconds。</translation>
    </message>
    <message>
        <source>Look for one slow partition (a hot key), a full disk, or a burst that is being worked off.</source>
        <translation>请检查是否有某个分区过慢（热键）、磁盘已满，或正在处理的突发流量。</translation>
    </message>
    <message>
        <source>Why messages were no events: each reason with how often it occurred.</source>
        <translation>消息不是有效事件的原因：每种原因及其出现次数。</translation>
    </message>
    <message>
        <source>Messages of the last hour by reason, all topics. They add up to the number in the subtitle.</source>
        <translation>最近一小时所有主题的消息，按原因划分。合计等于副标题中的数值。</translation>
    </message>
    <message>
        <source>The share of rejected messages is at most stream.max_rejected.</source>
        <translation>已拒绝消息的占比不超过 stream.max_rejected。</translation>
    </message>
    <message>
        <source>Open a dead letter below, read its bytes, and correct the producer. A message that is sent again and is valid is accepted.</source>
        <translation>请在下方打开一条死信，查看其字节内容，并更正生产者。重新发送且有效的消息会被接受。</translation>
    </message>
</context>
<context>
    <name>ui::pages::StreamPage</name>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Pause live</source>
        <translation>暂停实时显示</translation>
    </message>
    <message>
        <source>Inspect events</source>
        <translation>查看事件</translation>
    </message>
    <message>
        <source>This profile is connected to no stream</source>
        <translation>此配置档案未连接数据流</translation>
    </message>
    <message>
        <source>Name a Kafka cluster with the key kafka.bootstrap in %1, and start Fairlead again.
Or look at the demo: “fairlead --demo” brings a cluster and an audience of its own.</source>
        <translation>请在 %1 中用键 kafka.bootstrap 指定 Kafka 集群，然后重新启动 Fairlead。
也可查看演示：“fairlead --demo”自带集群和模拟用户。</translation>
    </message>
    <message>
        <source>Copy the setting</source>
        <translation>复制设置</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>Passing on the decision…</source>
        <translation>正在提交决定…</translation>
    </message>
    <message>
        <source>Pause or resume the stream page</source>
        <translation>暂停或恢复数据流页面</translation>
    </message>
    <message>
        <source>Inspect events of the stream</source>
        <translation>查看数据流中的事件</translation>
    </message>
    <message>
        <source>%1 topics · %2 partitions</source>
        <translation>%1 个主题 · %2 个分区</translation>
    </message>
    <message>
        <source>Resume live</source>
        <translation>恢复实时显示</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>此配置档案以只读方式打开</translation>
    </message>
    <message>
        <source>Cutting the broker…</source>
        <translation>正在断开 broker…</translation>
    </message>
    <message>
        <source>Restoring the broker…</source>
        <translation>正在恢复 broker…</translation>
    </message>
</context>
<context>
    <name>ui::pages::TailCard</name>
    <message>
        <source>Live tail</source>
        <translation>实时事件</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Mask user ids</source>
        <translation>用户 ID 脱敏</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Save as JSON lines…</source>
        <translation>保存为 JSON Lines…</translation>
    </message>
    <message>
        <source>paused since %1</source>
        <translation>自 %1 起暂停</translation>
    </message>
    <message>
        <source>%1 of the last %2 events</source>
        <translation>最近 %2 个事件中的 %1 个</translation>
    </message>
    <message>
        <source>the last %1 events, newest first</source>
        <translation>最近 %1 个事件，最新的在前</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>What arrives is shown here as soon as it is stored.</source>
        <translation>到达的事件存储后会立即显示在此处。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>未保存任何内容</translation>
    </message>
</context>
<context>
    <name>ui::pages::TailModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>UTC, when it was stored</source>
        <translation>存储时的 UTC 时间</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Topic, partition and offset</source>
        <translation>主题、分区和偏移量</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Stars, minutes watched, or what it was</source>
        <translation>星级、观看分钟数或事件内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
</context>
<context>
    <name>ui::pages::TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>请先输入名称。</translation>
    </message>
</context>
<context>
    <name>ui::pages::TopicsModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Messages that arrive at the cluster</source>
        <translation>到达集群的消息</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>积压</translation>
    </message>
    <message>
        <source>Messages that are not consumed yet</source>
        <translation>尚未消费的消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>Kept by the cluster</source>
        <translation>集群中保留的消息</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Newest version seen on the topic</source>
        <translation>在此主题上发现的最新版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::pages::TrainingPage</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Reading only.</source>
        <translation>只读。</translation>
    </message>
    <message>
        <source>Another program has this profile; start trainings there.</source>
        <translation>此配置档案正由另一个程序使用；请在该程序中启动训练。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Select two runs (Ctrl+click) to compare them</source>
        <translation>选择两次运行（Ctrl+单击）进行比较</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>此配置档案以只读方式打开</translation>
    </message>
    <message>
        <source>no runs yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>%1 runs, newest first</source>
        <translation>%1 次运行，最新的在前</translation>
    </message>
    <message>
        <source>of the next run, edited</source>
        <translation>用于下次运行，已编辑</translation>
    </message>
    <message>
        <source>of the next run</source>
        <translation>用于下次运行</translation>
    </message>
    <message>
        <source>%1 finished: %2 is %3</source>
        <translation>%1 已结束：%2 的状态为“%3”</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>训练失败</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Split of the last run</source>
        <translation>上次运行的划分</translation>
    </message>
</context>
<context>
    <name>ui::pages::UserCard</name>
    <message>
        <source>%1 (comparison only)</source>
        <translation>%1（仅供比较）</translation>
    </message>
    <message>
        <source>Why this user</source>
        <translation>为何是此用户</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>The numbers behind each rule that flags the user with the cursor in the table.</source>
        <translation>表格中光标所在用户被各规则标记所依据的数值。</translation>
    </message>
    <message>
        <source>RDMA and WDMA: distance from the items&apos; means, weighted by how few rated them. DegSim: mean similarity to the 25 nearest neighbours. PCA: loading on what people have in common. Rules for comparison count for nothing.</source>
        <translation>RDMA 和 WDMA：与物品均值的距离，按评分人数的稀少程度加权。DegSim：与 25 个最近邻的平均相似度。PCA：在用户共性上的载荷。仅供比较的规则不计入判定。</translation>
    </message>
    <message>
        <source>Look at the user&apos;s recommendations and history before you decide.</source>
        <translation>作出决定之前，请查看该用户的推荐和历史。</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>未选择用户</translation>
    </message>
    <message>
        <source>Put the cursor on a user in the table, or tick one in the chart.</source>
        <translation>请将光标移到表格中的某个用户，或在图表中勾选一个用户。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>No rule flags this user any more.</source>
        <translation>已没有规则标记此用户。</translation>
    </message>
    <message>
        <source>Ratings, items</source>
        <translation>评分数，物品数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Mean, standard deviation</source>
        <translation>均值，标准差</translation>
    </message>
    <message>
        <source>Most in 60 s, in 1 h</source>
        <translation>60 s 内最多，1 h 内最多</translation>
    </message>
    <message>
        <source>RDMA, WDMA</source>
        <translation>RDMA，WDMA</translation>
    </message>
    <message>
        <source>DegSim, PCA</source>
        <translation>DegSim，PCA</translation>
    </message>
    <message>
        <source>Share of items under inflow</source>
        <translation>处于涌入中的物品占比</translation>
    </message>
</context>
<context>
    <name>ui::pages::VersionCharts</name>
    <message>
        <source>Ranking quality by version</source>
        <translation>各版本的排序质量</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Catalogue coverage by version</source>
        <translation>各版本的目录覆盖率</translation>
    </message>
    <message>
        <source>newest versions</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>registry, held-out test interactions</source>
        <translation>注册表，留出的测试交互</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>No version has this metric.</source>
        <translation>没有版本具有此指标。</translation>
    </message>
    <message>
        <source>Release gate ≥ %1</source>
        <translation>发布门禁 ≥ %1</translation>
    </message>
    <message>
        <source>Required ≥ %1</source>
        <translation>要求 ≥ %1</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source> Ring: selected. Green: live. Diamond: candidate; red: rejected. Choosing a point selects its version.</source>
        <translation> 圆环：所选。绿色：线上。菱形：候选；红色：已拒绝。选择一个点即选中其版本。</translation>
    </message>
    <message>
        <source>Roll back to a version that meets it, and compare the two versions’ parameters and data.</source>
        <translation>请回滚到满足要求的版本，并比较两个版本的参数和数据。</translation>
    </message>
    <message>
        <source>Which share of the catalogue each version puts into anybody’s first ten.</source>
        <translation>每个版本使目录的多大比例进入任一用户的前十名。</translation>
    </message>
    <message>
        <source>Different items in the first ten of all test users / items of the catalogue, on held-out interactions, once, when the version was trained.</source>
        <translation>所有测试用户前十名中的不同物品数 / 目录物品数，基于留出的交互，在训练该版本时测量一次。</translation>
    </message>
    <message>
        <source>At least gate.min_coverage, when that is set.</source>
        <translation>若已设置，则至少为 gate.min_coverage。</translation>
    </message>
    <message>
        <source>How well each of the newest versions ranks what people liked, oldest first.</source>
        <translation>各最新版本对用户喜欢的物品排序得有多好，最早的在前。</translation>
    </message>
    <message>
        <source>NDCG@10 on held-out interactions, once, when the version was trained: 0 to 1, the mean over test users. Versions with different splits cannot be compared.</source>
        <translation>基于留出交互的 NDCG@10，在训练该版本时测量一次：取值 0 至 1，为测试用户的均值。划分不同的版本不可比较。</translation>
    </message>
    <message>
        <source>At least the bound that the newest training was judged by.</source>
        <translation>至少为最新一次训练判定时所用的界限。</translation>
    </message>
</context>
<context>
    <name>ui::pages::VersionDetails</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 / %2 项通过</translation>
    </message>
    <message>
        <source>Version details</source>
        <translation>版本详情</translation>
    </message>
    <message>
        <source>Compared with the live model</source>
        <translation>与线上模型的比较</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Copy version id</source>
        <translation>复制版本 ID</translation>
    </message>
    <message>
        <source>Add alias…</source>
        <translation>添加别名…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>签名有效</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>代码提交</translation>
    </message>
    <message>
        <source>Data snapshot</source>
        <translation>数据快照</translation>
    </message>
    <message>
        <source>Events used</source>
        <translation>所用事件</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>Release gate</source>
        <translation>发布门禁</translation>
    </message>
    <message>
        <source>not shown: they do not verify</source>
        <translation>不显示：未通过验证</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Live (UTC)</source>
        <translation>线上时段 (UTC)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>验证时间</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Remove the alias %1</source>
        <translation>移除别名 %1</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>此配置档案以只读方式打开。</translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>回滚到 %1…</translation>
    </message>
    <message>
        <source>Promote %1…</source>
        <translation>将 %1 上线…</translation>
    </message>
    <message>
        <source>Only Verify is possible: the signature does not verify.</source>
        <translation>只能执行“验证”：签名未通过验证。</translation>
    </message>
    <message>
        <source>This version has no model card.</source>
        <translation>此版本没有模型卡。</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>This</source>
        <translation>此版本</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>回滚…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>上线…</translation>
    </message>
</context>
<context>
    <name>ui::pages::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>模型族</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>代码提交</translation>
    </message>
    <message>
        <source>Build that trained it</source>
        <translation>训练该版本的构建</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data snapshot</source>
        <translation>数据快照</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Ranking quality, larger is better</source>
        <translation>排序质量，越大越好</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>目录覆盖率</translation>
    </message>
    <message>
        <source>Share of the catalogue that is recommended</source>
        <translation>被推荐的目录占比</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Inequality of exposure, smaller is better</source>
        <translation>曝光不均衡程度，越小越好</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::pages::WhyCard</name>
    <message>
        <source>Why it is here</source>
        <translation>入选原因</translation>
    </message>
    <message>
        <source>Parts of the score</source>
        <translation>得分的组成部分</translation>
    </message>
    <message>
        <source>Why %1 is number %2</source>
        <translation>%1 排在第 %2 位的原因</translation>
    </message>
    <message>
        <source>share of the score</source>
        <translation>得分占比</translation>
    </message>
</context>
<context>
    <name>ui::shell::Chip</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message>
        <source>Find a page or an action</source>
        <translation>查找页面或操作</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>全局查找</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source>Look up a user</source>
        <translation>查询用户</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>全局查找</translation>
    </message>
    <message>
        <source>Collapse or expand the rail</source>
        <translation>折叠或展开侧栏</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>切换主题</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s theme</source>
        <translation>跟随桌面主题</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>文字大小 %1 %</translation>
    </message>
    <message>
        <source>Export the focused chart</source>
        <translation>导出当前焦点图表</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>选择配置档案</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>No chart has the focus</source>
        <translation>没有图表处于焦点</translation>
    </message>
    <message>
        <source>Move to a chart with Tab, then press Ctrl+E.</source>
        <translation>按 Tab 移到某个图表，然后按 Ctrl+E。</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>Responsible ML</source>
        <translation>负责任的机器学习</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>ui::shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>In a chart: move the crosshair</source>
        <translation>在图表中：移动十字准线</translation>
    </message>
    <message>
        <source>In a chart: zoom; Esc shows everything</source>
        <translation>在图表中：缩放；按 Esc 显示全部</translation>
    </message>
    <message>
        <source>In a table: copy the selected rows</source>
        <translation>在表格中：复制所选行</translation>
    </message>
</context>
<context>
    <name>ui::shell::StatusBar</name>
    <message>
        <source>Find anything, Ctrl+K</source>
        <translation>全局查找，Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+K Find anything</source>
        <translation>Ctrl+K 全局查找</translation>
    </message>
    <message>
        <source>Updated %1 UTC</source>
        <translation>更新于 %1 UTC</translation>
    </message>
</context>
<context>
    <name>ui::shell::Toasts</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Profile: %1</source>
        <translation>配置档案：%1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::BarChart</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % 下限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % 上限</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Card</name>
    <message>
        <source>More actions for this card</source>
        <translation>此卡片的更多操作</translation>
    </message>
    <message>
        <source>Explain this chart</source>
        <translation>解释此图表</translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation>解释此项</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ChartCard</name>
    <message>
        <source>View as table…</source>
        <translation>以表格查看…</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ConfirmDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>必填，保存在审计日志中</translation>
    </message>
    <message numerus="yes">
        <source>Reason, at least %n character(s)</source>
        <translation>
            <numerusform>原因，至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更项</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>This check failed: %1</source>
        <translation>此项检查未通过：%1</translation>
    </message>
    <message numerus="yes">
        <source>The reason needs %n more character(s).</source>
        <translation>
            <numerusform>原因还需 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>请先勾选复选框。</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DayLine</name>
    <message>
        <source>Scheduled runs of the day</source>
        <translation>当天的计划运行</translation>
    </message>
    <message>
        <source>%1 made, %2 to come</source>
        <translation>已运行 %1 次，待运行 %2 次</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation>%1，开始于 %2</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1，待运行</translation>
    </message>
    <message>
        <source>%1, not run</source>
        <translation>%1，未运行</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ErrorBanner</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ExplainSheet</name>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭解释</translation>
    </message>
    <message>
        <source>Explanation of “%1”</source>
        <translation>“%1”的解释</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有要求。</translation>
    </message>
    <message>
        <source>What to do when it fails</source>
        <translation>未达标时的处理方法</translation>
    </message>
    <message>
        <source>View as table…</source>
        <translation>以表格查看…</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LineChart</name>
    <message>
        <source>Time, UTC</source>
        <translation>时间，UTC</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % 下限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % 上限</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogHistogram</name>
    <message>
        <source>%1 ratings</source>
        <translation>%1 条评分</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>ui::widgets::PartBars</name>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
</context>
<context>
    <name>ui::widgets::RowBars</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ScatterChart</name>
    <message numerus="yes">
        <source>%n point(s) stand out: %1</source>
        <translation>
            <numerusform>%n 个点较为突出：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StatePanel</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Stepper</name>
    <message>
        <source>Stages of the run</source>
        <translation>运行的各阶段</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Schemas</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>a newer version was seen</source>
        <translation>发现较新的版本</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>兼容</translation>
    </message>
</context>
</TS>
